import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Change } from "./changes/change"
import { putStockStep } from "./steps/put-stock"
import { queuePurgesStep } from "./steps/queue-purges"
import { reindexBatchesStep } from "./steps/reindex-batches"
import { resolveChangesStep } from "./steps/resolve-changes"
import { sendPurgesStep } from "./steps/send-purges"

export type { Change }

/**
 * Brings the catalogue up to what changed in the modules, then the storefront's page cache. In this order: a page
 * purged before its document is new would be cached with the old one again.
 */
export const followChangesWorkflow = createWorkflow("follow-changes", (input: { changes: Change[] }) => {
  const stale = resolveChangesStep(input.changes)
  when("documents-stale", stale, ({ product_ids }) => product_ids.length > 0).then(() => {
    reindexBatchesStep(transform(stale, ({ product_ids }) => ({ product_ids })))
  })
  when("stock-stale", stale, ({ inventory_item_ids }) => inventory_item_ids.length > 0).then(() => {
    putStockStep(transform(stale, ({ inventory_item_ids }) => ({ inventory_item_ids })))
  })
  when("tags-stale", stale, ({ tags }) => tags.length > 0).then(() => {
    queuePurgesStep(stale.tags)
  })
  sendPurgesStep()
  return new WorkflowResponse(stale)
})
