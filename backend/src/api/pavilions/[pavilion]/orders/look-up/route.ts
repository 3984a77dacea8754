import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderAnswer, OrderLookUpBody } from "@pavilion/contracts"
import { rowsOutside } from "../../../../../workflows/checkout/one-transaction"
import { findOrder } from "../../../../../workflows/checkout/read-order"
import { proofOf } from "../../order-proof"

/** A look-up writes nothing; it is a POST to keep number and mobile out of addresses and logs. */
export async function POST(req: MedusaRequest<OrderLookUpBody>, res: MedusaResponse<OrderAnswer>) {
  const { order } = await findOrder(rowsOutside(req.scope), {
    pavilion: req.params.pavilion,
    ...req.validatedBody,
  })
  res.json({ order, proof: proofOf(order.id) })
}
