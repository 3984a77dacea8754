import type { Division } from "@pavilion/contracts"
import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { loadDivisionsStep } from "./steps/load-divisions"

export interface LoadDivisionsInput {
  divisions: Division[]
}

/**
 * Adds those divisions that are not there yet and leaves the others alone, so it may be repeated.
 * @returns how many were added
 */
export const loadDivisionsWorkflow = createWorkflow(
  "load-divisions",
  (input: WorkflowData<LoadDivisionsInput>) => new WorkflowResponse(loadDivisionsStep(input.divisions)),
)
