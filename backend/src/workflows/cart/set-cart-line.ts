import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type SetCartLineInput, setCartLineStep } from "./steps/set-cart-line"

/**
 * Sets how many packs a line holds, none removing it. The price seen becomes the price of now.
 * @returns the cart
 * @throws cart_not_found, cart_line_not_found (NOT_FOUND)
 */
export const setCartLineWorkflow = createWorkflow("set-cart-line", (input: SetCartLineInput) => {
  return new WorkflowResponse(setCartLineStep(input))
})
