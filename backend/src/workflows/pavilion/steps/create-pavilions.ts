import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import { hostnameTaken, pavilionHandleTaken } from "../../../modules/pavilion/errors"
import type { PavilionFields, PavilionModuleService } from "../../../modules/pavilion/service"
import { refuseDuplicates } from "../../refuse-duplicates"

/** @throws handle_taken, hostname_taken (NOT_ALLOWED, 400) */
export const createPavilionsStep = createStep(
  "create-pavilions",
  async (pavilions: (PavilionFields & { id?: string })[], { container }) => {
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    const rows = await refuseDuplicates(() => service.addPavilions(pavilions), {
      handle: pavilionHandleTaken,
      hostname: hostnameTaken,
    })
    return new StepResponse(
      rows,
      rows.map((row) => row.id),
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    await service.deletePavilions(ids)
    await service.forgetPavilions()
  },
)
