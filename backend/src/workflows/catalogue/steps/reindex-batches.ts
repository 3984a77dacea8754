import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reindexProductsWorkflow } from "../reindex-products"

const BATCH = 100

/** Builds documents anew, batch by batch, so that a whole pavilion does not have to fit in one query. */
export const reindexBatchesStep = createStep(
  "reindex-batches",
  async ({ product_ids, at }: { product_ids: string[]; at?: string }, { container }) => {
    for (let start = 0; start < product_ids.length; start += BATCH) {
      await reindexProductsWorkflow(container).run({
        input: { product_ids: product_ids.slice(start, start + BATCH), at },
      })
    }
    return new StepResponse(product_ids.length)
  },
)
