import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderListAnswer } from "@pavilion/contracts"
import { listOrders } from "../../../../../../workflows/checkout/list-orders"
import { rowsOutside } from "../../../../../../workflows/checkout/one-transaction"
import { OrderListParams } from "../../validators"

/** The orders of a customer in this pavilion, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderListAnswer>) {
  const { offset, limit } = OrderListParams.parse(req.query)
  const key = { pavilion: req.params.pavilion, customer_id: req.auth_context.actor_id }
  res.json(await listOrders(rowsOutside(req.scope), key, { offset, limit }))
}
