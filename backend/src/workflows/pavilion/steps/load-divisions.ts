import type { Division } from "@pavilion/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import type { PavilionModuleService } from "../../../modules/pavilion/service"

export const loadDivisionsStep = createStep(
  "load-divisions",
  async (divisions: Division[], { container }) => {
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    const added = await service.addDivisions(divisions)
    return new StepResponse(added.length, added)
  },
  async (added, { container }) => {
    if (!added?.length) return
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    await service.deleteDivisions(added)
    await service.forgetDivisions()
  },
)
