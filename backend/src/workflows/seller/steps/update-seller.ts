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
    const { id, handle, type, name, name_en, credit_code, division_code } = before
    const { intro, intro_en, story, story_en, pictures, commission_rate, is_demo } = before
    await container.resolve<SellerModuleService>(SELLER_MODULE).updateSellers({
      ...{ id, handle, type, name, name_en, credit_code, division_code },
      ...{ intro, intro_en, story, story_en, pictures, commission_rate, is_demo },
    })
  },
)
