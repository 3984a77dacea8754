import type { DivisionListAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PAVILION_MODULE } from "../../modules/pavilion"
import type { PavilionModuleService } from "../../modules/pavilion/service"
import type { DivisionListParamsType } from "./validators"

/** The divisions inside one and the way down to it, or the provinces; from memory. */
export const GET = async (
  req: MedusaRequest<unknown, DivisionListParamsType>,
  res: MedusaResponse<DivisionListAnswer>,
) => {
  const service = req.scope.resolve<PavilionModuleService>(PAVILION_MODULE)
  res.json(await service.divisionsInside(req.validatedQuery.parent ?? null))
}
