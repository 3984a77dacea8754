import type { MedusaContainer } from "@medusajs/framework/types"
import { sendPurgesWorkflow } from "../workflows/catalogue/send-purges"

/** Every few seconds: purges that a storefront process did not take at once. */
export default async function sendPurges(container: MedusaContainer) {
  await sendPurgesWorkflow(container).run()
}

export const config = { name: "retry-purges", schedule: "*/5 * * * * *" }
