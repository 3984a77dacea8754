import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartAnswer, SetLineBody } from "@pavilion/contracts"
import { setCartLineWorkflow } from "../../../../../../../workflows/cart/set-cart-line"
import { cartKeyOf } from "../../../../shopper"

async function setLine(req: MedusaRequest, res: MedusaResponse<CartAnswer>, quantity: number) {
  const input = { ...cartKeyOf(req), line_id: req.params.line_id, quantity }
  const { result } = await setCartLineWorkflow(req.scope).run({ input })
  res.json({ cart: result })
}

/** set-cart-line */
export async function PUT(req: MedusaRequest<SetLineBody>, res: MedusaResponse<CartAnswer>) {
  await setLine(req, res, req.validatedBody.quantity)
}

/** set-cart-line, to none */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<CartAnswer>) {
  await setLine(req, res, 0)
}
