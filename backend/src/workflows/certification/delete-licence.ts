import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { mergeLicenceStep } from "./steps/merge-licence"
import { retireLicenceStep } from "./steps/retire-licence"

export interface DeleteLicenceInput {
  id: string
}

/**
 * Takes a licence out of use; its products lose the claim at once.
 * @throws licence_not_found (NOT_FOUND, 404)
 */
export const deleteLicenceWorkflow = createWorkflow(
  "delete-licence",
  (input: WorkflowData<DeleteLicenceInput>) => {
    const versions = mergeLicenceStep(input)
    retireLicenceStep(input.id)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.LICENCE_UPDATED,
      data: transform(versions, ({ before }) => ({ id: before.id, product_ids: before.product_ids })),
    })
    return new WorkflowResponse(input.id)
  },
)
