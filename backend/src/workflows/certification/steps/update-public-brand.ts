import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { brandNotFound, claimHandleTaken } from "../../../modules/certification/errors"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"
import type { PublicBrandFields } from "./create-public-brands"

export type PublicBrandChange = { id: string } & Partial<Omit<PublicBrandFields, "id" | "pavilion_id">>

/** @throws brand_not_found (NOT_FOUND, 404); handle_taken (NOT_ALLOWED, 400) */
export const updatePublicBrandStep = createStep(
  "update-public-brand",
  async (change: PublicBrandChange, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [before] = await service.listPublicBrands({ id: change.id }, { take: 1 })
    if (!before) throw brandNotFound(change.id)
    const row = await refuseDuplicates(() => service.updatePublicBrands(change), { handle: claimHandleTaken })
    return new StepResponse(row, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { licences: _licences, ...fields } = before
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).updatePublicBrands(fields)
  },
)
