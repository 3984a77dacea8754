import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { rowsOutside } from "../one-transaction"

export interface RecordAnnouncementInput {
  order_id: string
}

/** One statement; the time of the first announcement stays. */
export const recordAnnouncementStep = createStep(
  "record-announcement",
  async ({ order_id }: RecordAnnouncementInput, { container }) => {
    await rowsOutside(container)(
      `update order_placement set announced_at = now(), updated_at = now()
       where order_id = :order_id and announced_at is null`,
      { order_id },
    )
    return new StepResponse({ order_id })
  },
)
