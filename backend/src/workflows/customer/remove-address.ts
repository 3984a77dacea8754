import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RemoveAddressInput, removeAddressStep } from "./steps/remove-address"

/**
 * Removes an address of a customer; where it was the default, the one saved first becomes it.
 * @throws address_not_found (NOT_FOUND)
 */
export const removeAddressWorkflow = createWorkflow("remove-address", (input: RemoveAddressInput) => {
  return new WorkflowResponse(removeAddressStep(input))
})
