import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendPurgesStep } from "./steps/send-purges"

/** Tells the storefront what to drop from its page cache; run after every change and every few seconds. */
export const sendPurgesWorkflow = createWorkflow("send-purges", () => new WorkflowResponse(sendPurgesStep()))
