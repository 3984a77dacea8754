import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type StartCartInput, startCartStep } from "./steps/start-cart"

/**
 * Makes a cart of a pavilion, with a first line where given: both or neither.
 * @returns the cart
 * @throws pavilion_not_found, variant_not_found (NOT_FOUND); variant_withdrawn, stock_short (NOT_ALLOWED)
 */
export const startCartWorkflow = createWorkflow("start-cart", (input: StartCartInput) => {
  return new WorkflowResponse(startCartStep(input))
})
