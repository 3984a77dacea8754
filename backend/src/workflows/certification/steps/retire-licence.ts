import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type { CertificationModuleService } from "../../../modules/certification/service"

/** Retires a licence: it covers nothing any more and stays on record. */
export const retireLicenceStep = createStep(
  "retire-licence",
  async (id: string, { container }) => {
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).softDeleteLicences([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).restoreLicences([id])
  },
)
