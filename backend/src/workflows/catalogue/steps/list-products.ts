import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDS, idsOf } from "../changes/change"

/** Ids of all products, deleted ones too: their documents have to go. */
export const listProductsStep = createStep("list-products", async (_: undefined, { container }) => {
  return new StepResponse(idsOf(await container.resolve(Modules.PRODUCT).listProducts({}, IDS)))
})
