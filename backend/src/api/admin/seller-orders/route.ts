import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerList } from "../answers"

/** One page of the parts of orders. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "seller_order", "seller_orders")
}
