import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ORDER_PROOF_HEADER, type OrderAnswer } from "@pavilion/contracts"
import { orderNotFound } from "../../../../../workflows/checkout/errors"
import { rowsOutside } from "../../../../../workflows/checkout/one-transaction"
import { readOrder } from "../../../../../workflows/checkout/read-order"
import { isProofOf, proofOf } from "../../order-proof"
import { shopperOf } from "../../shopper"

/** An order for the customer it belongs to, or for whoever proves to have placed or looked it up. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderAnswer>) {
  const { pavilion, id } = req.params
  const shopper = shopperOf(req)
  const proven = isProofOf(id, req.headers[ORDER_PROOF_HEADER])
  if (!proven && !shopper) throw orderNotFound()
  const { order, customer_id } = await readOrder(rowsOutside(req.scope), { pavilion, order_id: id })
  if (!proven && customer_id !== shopper) throw orderNotFound()
  res.json({ order, proof: proofOf(order.id) })
}
