import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCE_MODULE } from "../../../modules/produce"
import type { ProduceModuleService, ProfileFacts } from "../../../modules/produce/service"

export const saveProfilesStep = createStep(
  "save-profiles",
  async (profiles: ProfileFacts[], { container }) => {
    const { ids, before } = await container
      .resolve<ProduceModuleService>(PRODUCE_MODULE)
      .saveProfiles(profiles)
    return new StepResponse(ids, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<ProduceModuleService>(PRODUCE_MODULE).restoreProfiles(before)
  },
)
