import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { claimHandleTaken } from "../../../modules/certification/errors"
import type { CertificationModuleService } from "../../../modules/certification/service"
import { refuseDuplicates } from "../../refuse-duplicates"

export interface PublicBrandFields {
  /** Only where it has to be a fixed one. */
  id?: string
  pavilion_id: string
  handle: string
  name: string
  name_en: string
  promise: string
  promise_en: string
  owner: string
  is_demo: boolean
}

/** @throws handle_taken (NOT_ALLOWED, 400) */
export const createPublicBrandsStep = createStep(
  "create-public-brands",
  async (brands: PublicBrandFields[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const rows = await refuseDuplicates(() => service.createPublicBrands(brands), {
      handle: claimHandleTaken,
    })
    return new StepResponse(
      rows,
      rows.map((row) => row.id),
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deletePublicBrands(ids)
  },
)
