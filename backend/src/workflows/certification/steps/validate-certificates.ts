import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE, hasForm, isGrantedInTime, isValidity } from "../../../modules/certification"
import {
  certificateNumberInvalid,
  markNotFound,
  validityInvalid,
} from "../../../modules/certification/errors"
import type { CertificateFields, CertificationModuleService } from "../../../modules/certification/service"

/**
 * Numbers have the form of their mark, and validities begin while the mark can be registered.
 * @throws mark_not_found (NOT_FOUND, 404); certificate_number_invalid, validity_invalid (INVALID_DATA, 400)
 */
export const validateCertificatesStep = createStep(
  "validate-certificates",
  async (certificates: CertificateFields[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const ids = [...new Set(certificates.map((certificate) => certificate.mark_id))]
    const marks = await service.listMarks({ id: ids }, { take: ids.length })
    const byId = new Map(marks.map((mark) => [mark.id, mark]))
    for (const certificate of certificates) {
      const mark = byId.get(certificate.mark_id)
      if (!mark) throw markNotFound(certificate.mark_id)
      if (!isValidity(certificate) || !isGrantedInTime(certificate.valid_from, mark)) throw validityInvalid()
      if (!hasForm(certificate.number, mark.number_pattern)) {
        throw certificateNumberInvalid(certificate.number, mark.number_pattern ?? "")
      }
    }
    return new StepResponse(certificates)
  },
)
