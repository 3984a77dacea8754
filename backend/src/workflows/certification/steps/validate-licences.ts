import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE, isValidity } from "../../../modules/certification"
import { brandNotFound, licenceQuotaExceeded, validityInvalid } from "../../../modules/certification/errors"
import type { CertificationModuleService, LicenceFields } from "../../../modules/certification/service"

/**
 * Licences belong to a brand, have days that exist and keep to their quota.
 * @throws brand_not_found (NOT_FOUND, 404); validity_invalid (INVALID_DATA, 400); licence_quota_exceeded
 *   (NOT_ALLOWED, 400)
 */
export const validateLicencesStep = createStep(
  "validate-licences",
  async (licences: LicenceFields[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const ids = [...new Set(licences.map((licence) => licence.brand_id))]
    const brands = await service.listPublicBrands({ id: ids }, { select: ["id"], take: ids.length })
    const missing = ids.find((id) => !brands.some((brand) => brand.id === id))
    if (missing) throw brandNotFound(missing)
    for (const licence of licences) {
      if (!isValidity(licence)) throw validityInvalid()
      if (licence.quota !== null && licence.product_ids.length > licence.quota) {
        throw licenceQuotaExceeded(licence.quota)
      }
    }
    return new StepResponse(licences)
  },
)
