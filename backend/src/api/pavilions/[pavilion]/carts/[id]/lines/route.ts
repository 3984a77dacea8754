import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddLineBody, CartAnswer } from "@pavilion/contracts"
import { addCartLineWorkflow } from "../../../../../../workflows/cart/add-cart-line"
import { readCart } from "../../../../../../workflows/cart/read-cart"
import { rowsOutside } from "../../../../../../workflows/checkout/one-transaction"
import { cartKeyOf } from "../../../shopper"

/** add-cart-line */
export async function POST(req: MedusaRequest<AddLineBody>, res: MedusaResponse<CartAnswer>) {
  const key = cartKeyOf(req)
  await addCartLineWorkflow(req.scope).run({ input: { ...key, ...req.validatedBody } })
  res.json({ cart: await readCart(rowsOutside(req.scope), key) })
}
