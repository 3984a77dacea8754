import type { MedusaContainer } from "@medusajs/framework/types"
import { announceOrdersWorkflow } from "../workflows/checkout/announce-orders"

/** Every minute: orders whose announcement nobody received. */
export default async function announceOrders(container: MedusaContainer) {
  await announceOrdersWorkflow(container).run({ input: { older_than_s: 30 } })
}

export const config = { name: "announce-orders", schedule: "* * * * *" }
