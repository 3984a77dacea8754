import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { certificateNumberTaken } from "../../../modules/certification/errors"
import type { CertificateFields, CertificationModuleService } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"

type Certificate = CertificateFields & { id: string }

/** @throws certificate_number_taken (NOT_ALLOWED, 400) */
export const replaceCertificateStep = createStep(
  "replace-certificate",
  async ({ before, after }: { before: Certificate; after: Certificate }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await refuseDuplicates(() => service.replaceCertificate(after), { number: certificateNumberTaken })
    return new StepResponse(after.id, before)
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).replaceCertificate(before)
  },
)
