import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { recordAnnouncementWorkflow } from "../workflows/checkout/record-announcement"

/** The outbox of placed orders: that this ran shows that the event was delivered. */
export default async function recordAnnouncement({ event, container }: SubscriberArgs<{ id: string }>) {
  await recordAnnouncementWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.PLACED }
