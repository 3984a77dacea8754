import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { validateProductsExistStep } from "./steps/validate-products-exist"
import type { ProfileFacts } from "../../modules/produce/service"
import { assignProductsWorkflow } from "../seller/assign-products"
import { saveProfilesWorkflow } from "./save-profiles"

export interface DescribeProductInput {
  profile: ProfileFacts
  /** The owner; left out, it stays who it is. */
  seller_id?: string
}

/**
 * What the form on a product's page saves: trade facts, packs and owner together.
 * @throws product_not_found, seller_not_found (NOT_FOUND, 404); season_invalid, pack_invalid, division_unknown
 *   (INVALID_DATA, 400)
 */
export const describeProductWorkflow = createWorkflow(
  "describe-product",
  (input: WorkflowData<DescribeProductInput>) => {
    validateProductsExistStep(transform(input, ({ profile }) => [profile.product_id]))
    const saved = saveProfilesWorkflow.runAsStep({
      input: transform(input, ({ profile }) => ({ profiles: [profile] })),
    })
    when("owner-given", input, ({ seller_id }) => Boolean(seller_id)).then(() => {
      assignProductsWorkflow.runAsStep({
        input: transform(input, ({ profile, seller_id }) => ({
          assignments: [{ product_id: profile.product_id, seller_id: seller_id ?? "" }],
        })),
      })
    })
    return new WorkflowResponse(saved)
  },
)
