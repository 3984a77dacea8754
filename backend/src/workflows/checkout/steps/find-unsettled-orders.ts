import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { rowsOutside } from "../one-transaction"

export interface SweepInput {
  /** How old, in seconds, something must be before the sweep touches it. */
  older_than_s: number
}

/** A sweep takes this many; the next one comes in a minute. */
const AT_MOST = 100

const UNSETTLED = `
select o.id from "order" o
where o.created_at < now() - make_interval(secs => :older_than_s) and o.deleted_at is null
  and not o.is_draft_order and o.status not in ('draft', 'canceled', 'archived')
  and not exists (select from seller_order so where so.order_id = o.id)
order by o.created_at
limit :at_most`

/** Orders without seller orders: made by another route than ours, and not looked after yet. */
export const findUnsettledOrdersStep = createStep(
  "find-unsettled-orders",
  async ({ older_than_s }: SweepInput, { container }) => {
    const found = await rowsOutside(container)<{ id: string }>(UNSETTLED, { older_than_s, at_most: AT_MOST })
    return new StepResponse(found.map((order) => order.id))
  },
)
