import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import type { CertificateFields } from "../../modules/certification/service"
import { createCertificatesStep } from "./steps/create-certificates"
import { validateCertificatesStep } from "./steps/validate-certificates"
import { validateScopesStep } from "./steps/validate-scopes"

export interface CreateCertificatesInput {
  certificates: CertificateFields[]
}

/**
 * Registers certificates; the products they cover show the mark from the first day of validity.
 * @returns their ids
 * @throws mark_not_found, seller_not_found (NOT_FOUND, 404); certificate_number_invalid, validity_invalid
 *   (INVALID_DATA, 400); certificate_number_taken, claim_not_covered (NOT_ALLOWED, 400)
 */
export const createCertificatesWorkflow = createWorkflow(
  "create-certificates",
  (input: WorkflowData<CreateCertificatesInput>) => {
    validateCertificatesStep(input.certificates)
    validateScopesStep(input.certificates)
    const ids = createCertificatesStep(input.certificates)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.CERTIFICATE_UPDATED,
      data: transform({ ids, input }, (data) =>
        data.ids.map((id, index) => ({ id, product_ids: data.input.certificates[index]?.product_ids ?? [] })),
      ),
    })
    return new WorkflowResponse(ids)
  },
)
