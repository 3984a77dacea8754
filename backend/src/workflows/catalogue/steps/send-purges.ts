import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"

/** Sends queued cache tags; what a storefront process does not take stays queued for it and is tried again. */
export const sendPurgesStep = createStep("send-purges", async (_: undefined, { container }) => {
  const problems = await container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).sendDuePurges()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const problem of problems) logger.warn(`A storefront process did not take a purge: ${problem}`)
  return new StepResponse(problems)
})
