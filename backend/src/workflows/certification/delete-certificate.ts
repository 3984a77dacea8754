import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { mergeCertificateStep } from "./steps/merge-certificate"
import { retireCertificateStep } from "./steps/retire-certificate"

export interface DeleteCertificateInput {
  id: string
}

/**
 * Takes a certificate out of use; its products lose the claim at once.
 * @throws certificate_not_found (NOT_FOUND, 404)
 */
export const deleteCertificateWorkflow = createWorkflow(
  "delete-certificate",
  (input: WorkflowData<DeleteCertificateInput>) => {
    const versions = mergeCertificateStep(input)
    retireCertificateStep(input.id)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.CERTIFICATE_UPDATED,
      data: transform(versions, ({ before }) => ({ id: before.id, product_ids: before.product_ids })),
    })
    return new WorkflowResponse(input.id)
  },
)
