import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderAnswer, PlaceOrderBody } from "@pavilion/contracts"
import { rowsOutside } from "../../../../../../workflows/checkout/one-transaction"
import { placeOrderWorkflow } from "../../../../../../workflows/checkout/place-order"
import { readOrder } from "../../../../../../workflows/checkout/read-order"
import { proofOf } from "../../../order-proof"
import { cartKeyOf } from "../../../shopper"

/** place-order: 201 when this call placed it, 200 when the cart was an order already */
export async function POST(req: MedusaRequest<PlaceOrderBody>, res: MedusaResponse<OrderAnswer>) {
  const cart = cartKeyOf(req)
  const { note, ...body } = req.validatedBody
  const { result } = await placeOrderWorkflow(req.scope).run({
    input: { cart, ...body, note: note || null },
  })
  const { order } = await readOrder(rowsOutside(req.scope), {
    pavilion: cart.pavilion,
    order_id: result.order_id,
  })
  res.status(result.placed ? 201 : 200).json({ order, proof: proofOf(order.id) })
}
