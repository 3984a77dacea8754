import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ResetCustomerPasswordInput, resetCustomerPasswordStep } from "./steps/reset-customer-password"

/**
 * Sets a new password with the token of an operator's link, and ends every session that is open.
 * @returns id of the customer
 * @throws reset_token_invalid (NOT_ALLOWED): unknown, used or expired
 */
export const resetCustomerPasswordWorkflow = createWorkflow(
  "reset-customer-password",
  (input: ResetCustomerPasswordInput) => {
    return new WorkflowResponse(resetCustomerPasswordStep(input))
  },
)
