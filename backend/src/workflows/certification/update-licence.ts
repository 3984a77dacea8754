import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { type LicenceChange, mergeLicenceStep } from "./steps/merge-licence"
import { replaceLicenceStep } from "./steps/replace-licence"
import { validateLicencesStep } from "./steps/validate-licences"
import { validateScopesStep } from "./steps/validate-scopes"

/**
 * Changes a licence; `product_ids`, where given, is its whole scope.
 * @returns its id
 * @throws licence_not_found and what `create-licences` throws
 */
export const updateLicenceWorkflow = createWorkflow(
  "update-licence",
  (input: WorkflowData<LicenceChange>) => {
    const versions = mergeLicenceStep(input)
    const checked = transform(versions, ({ after }) => [after])
    validateLicencesStep(checked)
    validateScopesStep(checked)
    const id = replaceLicenceStep(versions)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.LICENCE_UPDATED,
      data: transform(versions, ({ before, after }) => ({
        id: after.id,
        product_ids: [...new Set(before.product_ids.concat(after.product_ids))],
      })),
    })
    return new WorkflowResponse(id)
  },
)
