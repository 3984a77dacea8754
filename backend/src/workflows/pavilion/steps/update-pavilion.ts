import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import { hostnameTaken, pavilionHandleTaken } from "../../../modules/pavilion/errors"
import type { PavilionChange, PavilionModuleService } from "../../../modules/pavilion/service"
import { refuseDuplicates } from "../../refuse-duplicates"

/** @throws handle_taken, hostname_taken, pavilion_default_needed (NOT_ALLOWED, 400) */
export const updatePavilionStep = createStep(
  "update-pavilion",
  async (change: PavilionChange, { container }) => {
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    const before = await service.retrievePavilion(change.id, { relations: ["hostnames"] })
    const [defaultBefore] = await service.listPavilions({ is_default: true }, { select: ["id"] })
    const row = await refuseDuplicates(() => service.changePavilion(change), {
      handle: pavilionHandleTaken,
      hostname: hostnameTaken,
    })
    return new StepResponse(row, { before, default_id: defaultBefore?.id ?? null })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    const { before, default_id } = undo
    if (default_id) await service.changePavilion({ id: default_id, is_default: true })
    await service.changePavilion({
      id: before.id,
      handle: before.handle,
      name: before.name,
      name_en: before.name_en,
      slogan: before.slogan,
      slogan_en: before.slogan_en,
      theme: before.theme,
      seal: before.seal,
      division_code: before.division_code,
      parcel_price: before.parcel_price,
      rank: before.rank,
      hostnames: before.hostnames.map((one) => one.hostname),
    })
  },
)
