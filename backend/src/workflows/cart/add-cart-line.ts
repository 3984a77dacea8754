import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AddCartLineInput, addCartLineStep } from "./steps/add-cart-line"

/**
 * Adds packs of a variant to a cart; the same variant again adds to its line.
 * @returns the cart
 * @throws cart_not_found, variant_not_found (NOT_FOUND); variant_withdrawn, stock_short, cart_line_limit
 *   (NOT_ALLOWED); quantity_invalid (INVALID_DATA): more than a line holds
 */
export const addCartLineWorkflow = createWorkflow("add-cart-line", (input: AddCartLineInput) => {
  return new WorkflowResponse(addCartLineStep(input))
})
