import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findOwedAnnouncementsStep } from "./steps/find-owed-announcements"
import type { SweepInput } from "./steps/find-unsettled-orders"

/**
 * Sends `order.placed` for orders whose announcement was never received: the process died after the commit, or a
 * sweep gave the order its parts. Receivers may hear of an order twice and must not mind.
 * @returns the orders announced
 */
export const announceOrdersWorkflow = createWorkflow("announce-orders", (input: SweepInput) => {
  const owed = findOwedAnnouncementsStep(input)
  when("some-owed", owed, (orders) => orders.length > 0).then(() => {
    emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: owed })
  })
  return new WorkflowResponse(owed)
})
