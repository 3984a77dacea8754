import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SELLER_EVENTS } from "../../modules/seller"
import { mergeSellerFactsStep } from "./steps/merge-seller-facts"
import { type SellerChange, updateSellerStep } from "./steps/update-seller"
import { validateSellersStep } from "./steps/validate-sellers"

/**
 * Changes the public facts of a seller; its pavilion stays, its status has a workflow of its own.
 * @throws seller_not_found (NOT_FOUND, 404); division_unknown, credit_code_invalid (INVALID_DATA, 400);
 *   division_not_in_pavilion, handle_taken, credit_code_taken (NOT_ALLOWED, 400)
 */
export const updateSellerWorkflow = createWorkflow("update-seller", (input: WorkflowData<SellerChange>) => {
  const facts = mergeSellerFactsStep(input)
  validateSellersStep(transform(facts, (merged) => [merged]))
  const seller = updateSellerStep(input)
  emitEventStep({ eventName: SELLER_EVENTS.UPDATED, data: { id: input.id } })
  return new WorkflowResponse(seller)
})
