import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { SELLER_EVENTS } from "../../modules/seller"
import { assignProductsStep, type ProductAssignment } from "./steps/assign-products"

export interface AssignProductsInput {
  assignments: ProductAssignment[]
}

/**
 * Gives products to sellers. A product then sells in its seller's pavilion only and ships in its seller's parcel.
 * @throws seller_not_found (NOT_FOUND, 404)
 */
export const assignProductsWorkflow = createWorkflow(
  "assign-products",
  (input: WorkflowData<AssignProductsInput>) => {
    const sellers = assignProductsStep(input.assignments)
    const { data: pavilions } = useQueryGraphStep({
      entity: "pavilion",
      fields: ["id", "sales_channel_id"],
      filters: { id: transform(sellers, (rows) => rows.map((row) => row.pavilion_id)) },
    })
    updateProductsWorkflow.runAsStep({
      input: transform({ input, sellers, pavilions }, (data) => {
        const channelOf = new Map(data.pavilions.map((one) => [one.id, one.sales_channel_id]))
        const sellerOf = new Map(data.sellers.map((one) => [one.id, one]))
        return {
          products: data.input.assignments.map(({ product_id, seller_id }) => {
            const seller = sellerOf.get(seller_id)
            return {
              id: product_id,
              sales_channels: [{ id: channelOf.get(seller?.pavilion_id ?? "") ?? "" }],
              shipping_profile_id: seller?.shipping_profile_id,
            }
          }),
        }
      }),
    })
    emitEventStep({
      eventName: SELLER_EVENTS.UPDATED,
      data: transform(sellers, (rows) => rows.map(({ id }) => ({ id }))),
    })
    return new WorkflowResponse(sellers)
  },
)
