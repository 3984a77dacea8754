import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { certificateNumberTaken } from "../../../modules/certification/errors"
import type { CertificationModuleService, LicenceFields } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"

/** @throws certificate_number_taken (NOT_ALLOWED, 400) */
export const createLicencesStep = createStep(
  "create-licences",
  async (licences: LicenceFields[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const ids = await refuseDuplicates(() => service.addLicences(licences), {
      number: certificateNumberTaken,
    })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteLicences(ids)
  },
)
