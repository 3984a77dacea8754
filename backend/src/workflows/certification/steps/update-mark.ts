import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { markNotFound, claimHandleTaken } from "../../../modules/certification/errors"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"
import type { MarkFields } from "./create-marks"

export type MarkChange = { id: string } & Partial<MarkFields>

/** @throws mark_not_found (NOT_FOUND, 404); handle_taken (NOT_ALLOWED, 400) */
export const updateMarkStep = createStep(
  "update-mark",
  async (change: MarkChange, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [before] = await service.listMarks({ id: change.id }, { take: 1 })
    if (!before) throw markNotFound(change.id)
    const row = await refuseDuplicates(() => service.updateMarks(change), { handle: claimHandleTaken })
    return new StepResponse(row, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { certificates: _certificates, ...fields } = before
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).updateMarks(fields)
  },
)
