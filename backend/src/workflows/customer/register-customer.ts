import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RegisterCustomerInput, registerCustomerStep } from "./steps/register-customer"

/**
 * Makes an account that is known by its mobile number. The number was not verified, so no earlier guest order is
 * attached to it.
 * @returns id of the customer
 * @throws mobile_taken (NOT_ALLOWED)
 */
export const registerCustomerWorkflow = createWorkflow(
  "register-customer",
  (input: RegisterCustomerInput) => {
    return new WorkflowResponse(registerCustomerStep(input))
  },
)
