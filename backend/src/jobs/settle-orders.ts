import type { MedusaContainer } from "@medusajs/framework/types"
import { settleOrdersWorkflow } from "../workflows/checkout/settle-orders"

/** Every minute: orders older than a minute that have no seller orders. */
export default async function settleOrders(container: MedusaContainer) {
  await settleOrdersWorkflow(container).run({ input: { older_than_s: 60 } })
}

export const config = { name: "settle-orders", schedule: "* * * * *" }
