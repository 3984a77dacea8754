import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDS, idsOf } from "../changes/change"

/** Ids of all products, deleted ones too: their documents have to go; and when they were listed, ISO. */
export const listProductsStep = createStep("list-products", async (_: undefined, { container }) => {
  const listed_at = new Date().toISOString()
  const product_ids = idsOf(await container.resolve(Modules.PRODUCT).listProducts({}, IDS))
  return new StepResponse({ product_ids, listed_at })
})
