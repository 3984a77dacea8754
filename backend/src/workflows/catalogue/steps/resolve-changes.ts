import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Change } from "../changes/change"
import { staleBy } from "../changes/sources"

/** Which documents, stock and cache tags changes make stale. */
export const resolveChangesStep = createStep("resolve-changes", async (changes: Change[], { container }) => {
  return new StepResponse(await staleBy(container, changes))
})
