import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerModuleService } from "../../../modules/seller/service"

export interface SellerEquipment {
  id: string
  stock_location_id: string
  shipping_profile_id: string
  shipping_option_id: string
}

/** Tells new sellers what was made for them; its undo is theirs, who go again. */
export const equipSellersStep = createStep(
  "equip-sellers",
  async (equipment: SellerEquipment[], { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    return new StepResponse(await service.updateSellers(equipment))
  },
)
