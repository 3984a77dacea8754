import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type RecordAnnouncementInput, recordAnnouncementStep } from "./steps/record-announcement"

/** Notes that `order.placed` arrived, so that it is not sent again. */
export const recordAnnouncementWorkflow = createWorkflow(
  "record-announcement",
  (input: RecordAnnouncementInput) => {
    return new WorkflowResponse(recordAnnouncementStep(input))
  },
)
