import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reindexEverythingStep } from "./steps/reindex-everything"

/**
 * Builds the whole catalogue anew from the modules: after a seed, or when how documents are made has changed. Shoppers
 * read on meanwhile.
 * @returns how many products were looked at
 */
export const rebuildCatalogueWorkflow = createWorkflow(
  "rebuild-catalogue",
  () => new WorkflowResponse(reindexEverythingStep()),
)
