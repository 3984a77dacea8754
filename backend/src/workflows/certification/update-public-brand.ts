import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { type PublicBrandChange, updatePublicBrandStep } from "./steps/update-public-brand"

/**
 * Changes a county-owned brand; its pavilion stays.
 * @throws brand_not_found (NOT_FOUND, 404); handle_taken (NOT_ALLOWED, 400)
 */
export const updatePublicBrandWorkflow = createWorkflow(
  "update-public-brand",
  (input: WorkflowData<PublicBrandChange>) => {
    const brand = updatePublicBrandStep(input)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.PUBLIC_BRAND_UPDATED,
      data: transform(brand, ({ id, pavilion_id }) => ({ id, pavilion_id })),
    })
    return new WorkflowResponse(brand)
  },
)
