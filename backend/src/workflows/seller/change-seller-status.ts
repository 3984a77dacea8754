import type { SellerStatus } from "@pavilion/contracts"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { SELLER_EVENTS } from "../../modules/seller"
import { chooseProductsToSwitchStep } from "./steps/choose-products-to-switch"
import { takeStatusStepStep } from "./steps/take-status-step"

export interface ChangeSellerStatusInput {
  seller_id: string
  to: SellerStatus
  /** Id of a user, or the name of a script. */
  actor_id: string
  reason: string
}

/**
 * Moves a seller one step along the status graph, keeping who, when and why. Suspending takes its products off sale
 * at once; approving it again puts the same ones back. Open orders stay as they are.
 * @throws seller_not_found (NOT_FOUND, 404); seller_status_invalid (NOT_ALLOWED, 400)
 */
export const changeSellerStatusWorkflow = createWorkflow(
  "change-seller-status",
  (input: WorkflowData<ChangeSellerStatusInput>) => {
    const taken = takeStatusStepStep(input)
    const products = chooseProductsToSwitchStep(
      transform({ taken, input }, (data) => ({ ...data.taken, to: data.input.to })),
    )
    when("products-to-switch", products, ({ ids }) => ids.length > 0).then(() => {
      updateProductsWorkflow.runAsStep({
        input: transform(products, ({ ids, status }) => ({ selector: { id: ids }, update: { status } })),
      })
    })
    emitEventStep({
      eventName: SELLER_EVENTS.STATUS_CHANGED,
      data: { id: input.seller_id },
    })
    return new WorkflowResponse(taken)
  },
)
