import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type SaveAddressInput, saveAddressStep } from "./steps/save-address"

/**
 * Keeps an address of a customer, new or changed. Exactly one address is the default.
 * @throws address_division_unknown (INVALID_DATA); address_not_found (NOT_FOUND); address_limit (NOT_ALLOWED)
 */
export const saveAddressWorkflow = createWorkflow("save-address", (input: SaveAddressInput) => {
  return new WorkflowResponse(saveAddressStep(input))
})
