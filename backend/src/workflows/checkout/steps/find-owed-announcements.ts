import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { rowsOutside } from "../one-transaction"
import type { SweepInput } from "./find-unsettled-orders"

const AT_MOST = 100

const OWED = `
select order_id as id from order_placement
where announced_at is null and deleted_at is null and created_at < now() - make_interval(secs => :older_than_s)
order by created_at
limit :at_most`

/** Orders that nobody was told of yet. */
export const findOwedAnnouncementsStep = createStep(
  "find-owed-announcements",
  async ({ older_than_s }: SweepInput, { container }) => {
    return new StepResponse(
      await rowsOutside(container)<{ id: string }>(OWED, { older_than_s, at_most: AT_MOST }),
    )
  },
)
