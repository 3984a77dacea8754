import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { listProductsStep } from "./steps/list-products"
import { markSweptStep } from "./steps/mark-swept"
import { reindexBatchesStep } from "./steps/reindex-batches"
import { sendPurgesStep } from "./steps/send-purges"

/**
 * Builds the whole catalogue anew from the modules: after a seed, or when how documents are made has changed. Shoppers
 * read on meanwhile.
 * @returns how many products were looked at
 */
export const rebuildCatalogueWorkflow = createWorkflow("rebuild-catalogue", () => {
  const listed = listProductsStep()
  const count = reindexBatchesStep(transform(listed, ({ product_ids }) => ({ product_ids })))
  markSweptStep(transform(listed, ({ listed_at }) => ({ until: listed_at })))
  sendPurgesStep()
  return new WorkflowResponse(count)
})
