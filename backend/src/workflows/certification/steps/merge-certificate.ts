import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { certificateNotFound } from "../../../modules/certification/errors"
import type { CertificateFields, CertificationModuleService } from "../../../modules/certification/service"

export type CertificateChange = { id: string } & Partial<CertificateFields>

/**
 * What a certificate is and would be after a change.
 * @throws certificate_not_found (NOT_FOUND, 404)
 */
export const mergeCertificateStep = createStep(
  "merge-certificate",
  async (change: CertificateChange, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const before = await service.certificateFields(change.id)
    if (!before) throw certificateNotFound(change.id)
    return new StepResponse({ before, after: { ...before, ...change } })
  },
)
