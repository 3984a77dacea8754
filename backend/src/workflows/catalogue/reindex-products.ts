import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { putDocumentsStep, type PutDocumentsInput } from "./steps/put-documents"
import { sendWordsStep } from "./steps/send-words"

/**
 * Brings the catalogue up to what the modules say about these products, and queues the purge of what shows them.
 * @param input.product_ids at most a few hundred
 * @param input.at          ISO time to build for, the present unless told
 * @returns ids of products whose words changed
 */
export const reindexProductsWorkflow = createWorkflow("reindex-products", (input: PutDocumentsInput) => {
  const changed = putDocumentsStep(input)
  sendWordsStep({ product_ids: changed })
  return new WorkflowResponse(changed)
})
