import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { claimHandleTaken } from "../../../modules/certification/errors"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"

export interface MarkFields {
  handle: string
  name: string
  name_en: string
  registration_open_from: string | null
  registration_open_to: string | null
  number_pattern: string | null
  rank: number
}

/** @throws handle_taken (NOT_ALLOWED, 400) */
export const createMarksStep = createStep(
  "create-marks",
  async (marks: MarkFields[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const rows = await refuseDuplicates(() => service.createMarks(marks), { handle: claimHandleTaken })
    return new StepResponse(
      rows,
      rows.map((row) => row.id),
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteMarks(ids)
  },
)
