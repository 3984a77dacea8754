import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import type { LicenceFields } from "../../modules/certification/service"
import { createLicencesStep } from "./steps/create-licences"
import { validateLicencesStep } from "./steps/validate-licences"
import { validateScopesStep } from "./steps/validate-scopes"

export interface CreateLicencesInput {
  licences: LicenceFields[]
}

/**
 * Lets sellers use public brands on products of theirs.
 * @returns the ids of the licences
 * @throws brand_not_found, seller_not_found (NOT_FOUND, 404); validity_invalid (INVALID_DATA, 400);
 *   certificate_number_taken, licence_quota_exceeded, claim_not_covered (NOT_ALLOWED, 400)
 */
export const createLicencesWorkflow = createWorkflow(
  "create-licences",
  (input: WorkflowData<CreateLicencesInput>) => {
    validateLicencesStep(input.licences)
    validateScopesStep(input.licences)
    const ids = createLicencesStep(input.licences)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.LICENCE_UPDATED,
      data: transform({ ids, input }, (data) =>
        data.ids.map((id, index) => ({ id, product_ids: data.input.licences[index]?.product_ids ?? [] })),
      ),
    })
    return new WorkflowResponse(ids)
  },
)
