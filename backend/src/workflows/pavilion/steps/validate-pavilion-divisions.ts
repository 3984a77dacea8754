import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import type { PavilionModuleService } from "../../../modules/pavilion/service"

/** @throws division_unknown (INVALID_DATA, 400) */
export const validatePavilionDivisionsStep = createStep(
  "validate-pavilion-divisions",
  async (codes: string[], { container }) => {
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    await service.requireDivisions(codes)
    return new StepResponse(codes)
  },
)
