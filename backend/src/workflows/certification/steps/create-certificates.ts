import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { certificateNumberTaken } from "../../../modules/certification/errors"
import type { CertificateFields, CertificationModuleService } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"

/** @throws certificate_number_taken (NOT_ALLOWED, 400) */
export const createCertificatesStep = createStep(
  "create-certificates",
  async (certificates: CertificateFields[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const ids = await refuseDuplicates(() => service.addCertificates(certificates), {
      number: certificateNumberTaken,
    })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteCertificates(ids)
  },
)
