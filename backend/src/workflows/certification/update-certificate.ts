import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { type CertificateChange, mergeCertificateStep } from "./steps/merge-certificate"
import { replaceCertificateStep } from "./steps/replace-certificate"
import { validateCertificatesStep } from "./steps/validate-certificates"
import { validateScopesStep } from "./steps/validate-scopes"

/**
 * Changes a certificate; `product_ids`, where given, is its whole scope.
 * @returns its id
 * @throws certificate_not_found and what `create-certificates` throws
 */
export const updateCertificateWorkflow = createWorkflow(
  "update-certificate",
  (input: WorkflowData<CertificateChange>) => {
    const versions = mergeCertificateStep(input)
    const checked = transform(versions, ({ after }) => [after])
    validateCertificatesStep(checked)
    validateScopesStep(checked)
    const id = replaceCertificateStep(versions)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.CERTIFICATE_UPDATED,
      data: transform(versions, ({ before, after }) => ({
        id: after.id,
        product_ids: [...new Set(before.product_ids.concat(after.product_ids))],
      })),
    })
    return new WorkflowResponse(id)
  },
)
