import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_EVENTS } from "../../modules/certification"
import { validatePavilionsExistStep } from "../pavilion/steps/validate-pavilions-exist"
import { createPublicBrandsStep, type PublicBrandFields } from "./steps/create-public-brands"

export interface CreatePublicBrandsInput {
  brands: PublicBrandFields[]
}

/**
 * Adds county-owned brands.
 * @throws pavilion_not_found (NOT_FOUND, 404); handle_taken (NOT_ALLOWED, 400)
 */
export const createPublicBrandsWorkflow = createWorkflow(
  "create-public-brands",
  (input: WorkflowData<CreatePublicBrandsInput>) => {
    validatePavilionsExistStep(transform(input, ({ brands }) => brands.map((brand) => brand.pavilion_id)))
    const brands = createPublicBrandsStep(input.brands)
    emitEventStep({
      eventName: CERTIFICATION_EVENTS.PUBLIC_BRAND_UPDATED,
      data: transform(brands, (rows) => rows.map(({ id, pavilion_id }) => ({ id, pavilion_id }))),
    })
    return new WorkflowResponse(brands)
  },
)
