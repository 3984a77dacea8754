import type { BrandListAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PAVILION_MODULE } from "../../../../modules/pavilion"
import type { PavilionModuleService } from "../../../../modules/pavilion/service"

/** The public brands of a pavilion. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<BrandListAnswer>) => {
  const pavilions = req.scope.resolve<PavilionModuleService>(PAVILION_MODULE)
  const pavilion = await pavilions.pavilionByHandle(req.params.pavilion)
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "public_brand",
    fields: ["handle", "name", "name_en", "promise", "promise_en"],
    filters: { pavilion_id: pavilion.id },
    pagination: { take: 100, order: { handle: "ASC" } },
  })
  const brands = data.map(({ handle, name, name_en, promise, promise_en }) => ({
    handle,
    name,
    name_en,
    promise,
    promise_en,
  }))
  res.json({ brands })
}
