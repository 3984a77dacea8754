import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { listProductsStep } from "./steps/list-products"
import { reindexBatchesStep } from "./steps/reindex-batches"
import { sendPurgesStep } from "./steps/send-purges"

/**
 * Builds the whole catalogue anew from the modules: after a seed, or when how documents are made has changed. Shoppers
 * read on meanwhile.
 * @returns how many products were looked at
 */
export const rebuildCatalogueWorkflow = createWorkflow("rebuild-catalogue", () => {
  const ids = listProductsStep()
  const count = reindexBatchesStep(transform(ids, (product_ids) => ({ product_ids })))
  sendPurgesStep()
  return new WorkflowResponse(count)
})
