import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reindexProductsWorkflow } from "../reindex-products"

const BATCH = 100

/** Builds every product's document anew, batch by batch. Nothing to undo. */
export const reindexEverythingStep = createStep("reindex-everything", async (_: undefined, { container }) => {
  const products = container.resolve(Modules.PRODUCT)
  let after = ""
  let count = 0
  for (;;) {
    const batch = await products.listProducts(
      { id: { $gt: after } },
      { select: ["id"], order: { id: "ASC" }, take: BATCH, withDeleted: true },
    )
    if (batch.length === 0) return new StepResponse(count)
    const product_ids = batch.map((product) => product.id)
    await reindexProductsWorkflow(container).run({ input: { product_ids } })
    after = product_ids[product_ids.length - 1]
    count += product_ids.length
  }
})
