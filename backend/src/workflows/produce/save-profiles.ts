import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PRODUCE_EVENTS } from "../../modules/produce"
import type { ProfileFacts } from "../../modules/produce/service"
import { saveProfilesStep } from "./steps/save-profiles"
import { validateProfilesStep } from "./steps/validate-profiles"

export interface SaveProfilesInput {
  profiles: ProfileFacts[]
}

/**
 * Makes or changes the trade facts of products and packs.
 * @returns id and product id of each profile
 * @throws season_invalid, pack_invalid, division_unknown (INVALID_DATA, 400)
 */
export const saveProfilesWorkflow = createWorkflow(
  "save-profiles",
  (input: WorkflowData<SaveProfilesInput>) => {
    validateProfilesStep(input.profiles)
    const ids = saveProfilesStep(input.profiles)
    emitEventStep({ eventName: PRODUCE_EVENTS.PROFILE_UPDATED, data: ids })
    return new WorkflowResponse(ids)
  },
)
