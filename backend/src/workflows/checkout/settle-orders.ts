import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUnsettledOrdersStep, type SweepInput } from "./steps/find-unsettled-orders"
import { settleOrdersStep } from "./steps/settle-orders"

/**
 * Orders that came by another route than ours get their seller orders, or are cancelled where nobody could serve
 * them. Orders placed here always have theirs: they commit together.
 * @returns ids of the orders looked at
 */
export const settleOrdersWorkflow = createWorkflow("settle-orders", (input: SweepInput) => {
  return new WorkflowResponse(settleOrdersStep(findUnsettledOrdersStep(input)))
})
