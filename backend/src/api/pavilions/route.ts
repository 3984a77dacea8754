import type { PavilionListAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PAVILION_MODULE } from "../../modules/pavilion"
import type { PavilionModuleService } from "../../modules/pavilion/service"

/** All pavilions, from memory. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PavilionListAnswer>) => {
  const service = req.scope.resolve<PavilionModuleService>(PAVILION_MODULE)
  res.json({ pavilions: await service.allPavilions() })
}
