import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import type { PavilionModuleService } from "../../../modules/pavilion/service"
import { isSeason } from "../../../modules/produce"
import { packInvalid, seasonInvalid } from "../../../modules/produce/errors"
import type { PackFacts, ProfileFacts } from "../../../modules/produce/service"

const measures = (pack: PackFacts) =>
  [pack.net_weight_g, pack.net_volume_ml, pack.pieces].filter(
    (measure) => measure !== null && measure !== undefined,
  )

/** @throws season_invalid, pack_invalid, division_unknown (INVALID_DATA, 400) */
export const validateProfilesStep = createStep(
  "validate-profiles",
  async (profiles: ProfileFacts[], { container }) => {
    for (const { season_months, packs = [] } of profiles) {
      if (season_months && !isSeason(season_months)) throw seasonInvalid()
      const wrong = packs.find(
        (pack) => measures(pack).length > 1 || measures(pack).some((measure) => measure <= 0),
      )
      if (wrong) throw packInvalid(wrong.variant_id)
    }
    const origins = new Set(profiles.flatMap((profile) => profile.origin_code ?? []))
    await container.resolve<PavilionModuleService>(PAVILION_MODULE).requireDivisions([...origins])
    return new StepResponse(profiles)
  },
)
