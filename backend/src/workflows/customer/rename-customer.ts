import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RenameCustomerInput, renameCustomerStep } from "./steps/rename-customer"

/** Changes the name an account is greeted by. */
export const renameCustomerWorkflow = createWorkflow("rename-customer", (input: RenameCustomerInput) => {
  return new WorkflowResponse(renameCustomerStep(input))
})
