import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  type CreatePasswordResetLinkInput,
  createPasswordResetLinkStep,
} from "./steps/create-password-reset-link"

/**
 * Makes a link for a shopper who forgot the password and proved to the operator who they are: good for 24 hours and
 * for one use.
 * @returns the token, which is kept nowhere, and when it expires
 * @throws customer_not_found (NOT_FOUND)
 */
export const createPasswordResetLinkWorkflow = createWorkflow(
  "create-password-reset-link",
  (input: CreatePasswordResetLinkInput) => {
    return new WorkflowResponse(createPasswordResetLinkStep(input))
  },
)
