import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import { creditCodeTaken, sellerHandleTaken } from "../../../modules/seller/errors"
import type { SellerModuleService } from "../../../modules/seller/service"
import { refuseDuplicates } from "../../refuse-duplicates"
import type { SellerFields } from "../seller-fields"

type NewSeller = SellerFields & { id?: string }

/**
 * Comes before everything made for the sellers, so that the unique indexes decide before anything else is written.
 * @throws handle_taken, credit_code_taken (NOT_ALLOWED, 400)
 */
export const createSellersStep = createStep(
  "create-sellers",
  async (sellers: NewSeller[], { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const rows = await refuseDuplicates(() => service.createSellers(sellers), {
      handle: sellerHandleTaken,
      credit_code: creditCodeTaken,
    })
    return new StepResponse(
      rows,
      rows.map((row) => row.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellers(ids)
  },
)
