import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import { pavilionNotFound } from "../../../modules/pavilion/errors"
import type { PavilionModuleService } from "../../../modules/pavilion/service"

/** @throws pavilion_not_found (NOT_FOUND, 404) */
export const validatePavilionsExistStep = createStep(
  "validate-pavilions-exist",
  async (ids: string[], { container }) => {
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    const rows = await service.listPavilions({ id: ids }, { select: ["id"], take: ids.length })
    const missing = ids.find((id) => !rows.some((row) => row.id === id))
    if (missing) throw pavilionNotFound(missing)
    return new StepResponse(ids)
  },
)
