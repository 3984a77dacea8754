import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CartAnswer, SetLineBody } from "@pavilion/contracts"
import { readCart } from "../../../../../../../workflows/cart/read-cart"
import { setCartLineWorkflow } from "../../../../../../../workflows/cart/set-cart-line"
import { rowsOutside } from "../../../../../../../workflows/checkout/one-transaction"
import { cartKeyOf } from "../../../../shopper"

async function setLine(req: MedusaRequest, res: MedusaResponse<CartAnswer>, quantity: number) {
  const key = cartKeyOf(req)
  await setCartLineWorkflow(req.scope).run({ input: { ...key, line_id: req.params.line_id, quantity } })
  res.json({ cart: await readCart(rowsOutside(req.scope), key) })
}

/** set-cart-line */
export async function PUT(req: MedusaRequest<SetLineBody>, res: MedusaResponse<CartAnswer>) {
  await setLine(req, res, req.validatedBody.quantity)
}

/** set-cart-line, to none */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<CartAnswer>) {
  await setLine(req, res, 0)
}
