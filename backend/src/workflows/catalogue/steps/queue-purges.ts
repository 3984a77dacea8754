import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"

/** Queues cache tags for every storefront process. */
export const queuePurgesStep = createStep("queue-purges", async (tags: string[], { container }) => {
  await container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).queuePurges(tags)
  return new StepResponse(tags.length)
})
