import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"

/** Notes that every change up to a time is in the catalogue. Nothing to undo: it comes last. */
export const markSweptStep = createStep("mark-swept", async ({ until }: { until: string }, { container }) => {
  await container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).markSwept(new Date(until))
  return new StepResponse(until)
})
