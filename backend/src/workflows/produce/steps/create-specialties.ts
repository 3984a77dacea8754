import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isSeason, PRODUCE_MODULE } from "../../../modules/produce"
import { seasonInvalid, specialtyHandleTaken } from "../../../modules/produce/errors"
import type { ProduceModuleService } from "../../../modules/produce/service"
import { refuseDuplicates } from "../../refuse-duplicates"

export interface NewSpecialty {
  /** Only where it has to be a fixed one. */
  id?: string
  pavilion_id: string
  handle: string
  name: string
  name_en: string
  category_handle: string
  season_months: number[]
}

/** @throws season_invalid (INVALID_DATA, 400); handle_taken (NOT_ALLOWED, 400) */
export const createSpecialtiesStep = createStep(
  "create-specialties",
  async (specialties: NewSpecialty[], { container }) => {
    if (!specialties.every((specialty) => isSeason(specialty.season_months))) throw seasonInvalid()
    const service = container.resolve<ProduceModuleService>(PRODUCE_MODULE)
    const rows = await refuseDuplicates(() => service.createSpecialties(specialties), {
      handle: specialtyHandleTaken,
    })
    return new StepResponse(
      rows,
      rows.map((row) => row.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ProduceModuleService>(PRODUCE_MODULE).deleteSpecialties(ids)
  },
)
