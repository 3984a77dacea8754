import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import { licenceNotFound } from "../../../modules/certification/errors"
import type { LicenceFields, CertificationModuleService } from "../../../modules/certification/service"

export type LicenceChange = { id: string } & Partial<LicenceFields>

/**
 * What a licence is and would be after a change.
 * @throws licence_not_found (NOT_FOUND, 404)
 */
export const mergeLicenceStep = createStep("merge-licence", async (change: LicenceChange, { container }) => {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const before = await service.licenceFields(change.id)
  if (!before) throw licenceNotFound(change.id)
  return new StepResponse({ before, after: { ...before, ...change } })
})
