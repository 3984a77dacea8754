import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { certificateNumberTaken } from "../../../modules/certification/errors"
import type { LicenceFields, CertificationModuleService } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"

type Licence = LicenceFields & { id: string }

/** @throws certificate_number_taken (NOT_ALLOWED, 400) */
export const replaceLicenceStep = createStep(
  "replace-licence",
  async ({ before, after }: { before: Licence; after: Licence }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await refuseDuplicates(() => service.replaceLicence(after), { number: certificateNumberTaken })
    return new StepResponse(after.id, before)
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).replaceLicence(before)
  },
)
