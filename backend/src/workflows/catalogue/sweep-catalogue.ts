import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { catchUpStep, followTimeStep } from "./steps/catch-up"
import { sendPurgesStep } from "./steps/send-purges"
import { sendWordsStep } from "./steps/send-words"

/**
 * Brings in what no event told of: price lists, certificates and seasons that begin and end, changes of which the
 * event was lost in a crash, words the search engine did not take. How far it came is kept, so nothing is lost while
 * the backend is down.
 * @param input.at ISO time to sweep for, the present unless told
 */
export const sweepCatalogueWorkflow = createWorkflow("sweep-catalogue", (input: { at?: string }) => {
  catchUpStep()
  const changed = followTimeStep(input)
  sendWordsStep({ product_ids: null })
  sendPurgesStep()
  return new WorkflowResponse(changed)
})
