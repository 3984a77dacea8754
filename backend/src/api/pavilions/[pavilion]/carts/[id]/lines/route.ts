import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddLineBody, CartAnswer } from "@pavilion/contracts"
import { addCartLineWorkflow } from "../../../../../../workflows/cart/add-cart-line"
import { cartKeyOf } from "../../../shopper"

/** add-cart-line */
export async function POST(req: MedusaRequest<AddLineBody>, res: MedusaResponse<CartAnswer>) {
  const input = { ...cartKeyOf(req), ...req.validatedBody }
  const { result } = await addCartLineWorkflow(req.scope).run({ input })
  res.json({ cart: result })
}
