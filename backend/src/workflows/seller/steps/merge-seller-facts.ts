import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import { sellerNotFound } from "../../../modules/seller/errors"
import type { SellerModuleService } from "../../../modules/seller/service"
import type { SellerChange } from "./update-seller"

/**
 * What a seller's checked facts would be after a change.
 * @throws seller_not_found (NOT_FOUND, 404)
 */
export const mergeSellerFactsStep = createStep(
  "merge-seller-facts",
  async (change: SellerChange, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const [seller] = await service.listSellers({ id: change.id })
    if (!seller) throw sellerNotFound(change.id)
    return new StepResponse({
      pavilion_id: seller.pavilion_id,
      type: change.type ?? seller.type,
      credit_code: change.credit_code === undefined ? seller.credit_code : change.credit_code,
      division_code: change.division_code ?? seller.division_code,
      is_demo: change.is_demo ?? seller.is_demo,
    })
  },
)
