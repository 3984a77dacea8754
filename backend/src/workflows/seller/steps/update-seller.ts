import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import { creditCodeTaken, sellerHandleTaken } from "../../../modules/seller/errors"
import type { SellerModuleService } from "../../../modules/seller/service"
import { refuseDuplicates } from "../../refuse-duplicates"
import type { SellerFields } from "../seller-fields"

export type SellerChange = { id: string } & Partial<Omit<SellerFields, "pavilion_id">>

/** @throws handle_taken, credit_code_taken (NOT_ALLOWED, 400) */
export const updateSellerStep = createStep(
  "update-seller",
  async (change: SellerChange, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const before = await service.retrieveSeller(change.id)
    const row = await refuseDuplicates(() => service.updateSellers(change), {
      handle: sellerHandleTaken,
      credit_code: creditCodeTaken,
    })
    return new StepResponse(row, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { status: _status, status_changes: _changes, products: _products, ...fields } = before
    await container.resolve<SellerModuleService>(SELLER_MODULE).updateSellers(fields)
  },
)
