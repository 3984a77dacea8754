import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateShippingOptionsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { PAVILION_EVENTS } from "../../modules/pavilion"
import type { PavilionFields } from "../../modules/pavilion/service"
import { updatePavilionStep } from "./steps/update-pavilion"
import { validatePavilionDivisionsStep } from "./steps/validate-pavilion-divisions"

export type UpdatePavilionInput = { id: string } & Partial<
  Omit<PavilionFields, "sales_channel_id" | "publishable_key" | "api_key_id">
>

/**
 * Changes a pavilion. A new parcel price goes into the shipping option of each of its sellers.
 * @returns the pavilion with its hostnames
 * @throws division_unknown (INVALID_DATA, 400); handle_taken, hostname_taken, pavilion_default_needed (NOT_ALLOWED, 400)
 */
export const updatePavilionWorkflow = createWorkflow(
  "update-pavilion",
  (input: WorkflowData<UpdatePavilionInput>) => {
    validatePavilionDivisionsStep(
      transform(input, ({ division_code }) => (division_code ? [division_code] : [])),
    )
    const pavilion = updatePavilionStep(input)
    when("parcel-price-changed", input, ({ parcel_price }) => parcel_price !== undefined).then(() => {
      const { data: sellers } = useQueryGraphStep({
        entity: "seller",
        fields: ["shipping_option_id"],
        filters: { pavilion_id: input.id },
      }).config({ name: "sellers-of-pavilion" })
      updateShippingOptionsWorkflow.runAsStep({
        input: transform({ sellers, input }, (data) =>
          data.sellers
            .filter((seller) => seller.shipping_option_id)
            .map((seller) => ({
              id: String(seller.shipping_option_id),
              prices: [{ currency_code: "cny", amount: data.input.parcel_price ?? 0 }],
            })),
        ),
      })
    })
    emitEventStep({ eventName: PAVILION_EVENTS.UPDATED, data: { id: input.id } })
    return new WorkflowResponse(pavilion)
  },
)
