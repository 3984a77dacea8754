import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type PlaceOrderInput, placeOrderStep } from "./steps/place-order"

/**
 * Makes a cart an order: Medusa's order and one seller order per seller, stock reserved, payment due on delivery, all
 * in one transaction. A cart that already is an order answers that order.
 * @returns id of the order, and whether this call placed it
 * @throws cart_not_found (NOT_FOUND); cart_empty, variant_withdrawn, stock_short, cart_total_changed (NOT_ALLOWED),
 *   the lines named in `details`; address_division_unknown, address_detail_missing (INVALID_DATA)
 * @see docs/decisions/0002-an-order-is-one-transaction.md
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: PlaceOrderInput) => {
  const answer = placeOrderStep(input)
  // Sent when the workflow has succeeded, that is after the commit; if the process dies in between,
  // `announce-orders` sends it.
  when("placed-now", answer, ({ placed }) => placed).then(() => {
    emitEventStep({
      eventName: OrderWorkflowEvents.PLACED,
      data: transform(answer, ({ order_id }) => ({ id: order_id })),
    })
  })
  return new WorkflowResponse(answer)
})
