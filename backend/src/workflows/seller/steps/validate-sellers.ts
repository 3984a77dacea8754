import type { SellerType } from "@pavilion/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isWithinDivision, PAVILION_MODULE } from "../../../modules/pavilion"
import { divisionNotInPavilion, pavilionNotFound } from "../../../modules/pavilion/errors"
import type { PavilionModuleService } from "../../../modules/pavilion/service"
import { isCreditCode } from "../../../modules/seller"
import { creditCodeInvalid } from "../../../modules/seller/errors"

export interface SellerFacts {
  pavilion_id: string
  type: SellerType
  credit_code: string | null
  division_code: string
}

/**
 * Looks at place and credit code of sellers; households have no code, everybody else in business for real has one,
 * invented sellers (示例) need none.
 * @returns what the pavilion of each seller lends it, in the order of the sellers
 * @throws pavilion_not_found (NOT_FOUND, 404); division_unknown, credit_code_invalid (INVALID_DATA, 400);
 *   division_not_in_pavilion (NOT_ALLOWED, 400)
 */
export const validateSellersStep = createStep(
  "validate-sellers",
  async (sellers: (SellerFacts & { is_demo?: boolean })[], { container }) => {
    const service = container.resolve<PavilionModuleService>(PAVILION_MODULE)
    const pavilions = await service.listPavilions({ id: sellers.map((seller) => seller.pavilion_id) })
    await service.requireDivisions(sellers.map((seller) => seller.division_code))
    const byId = new Map(pavilions.map((pavilion) => [pavilion.id, pavilion]))
    const lent = []
    for (const { pavilion_id, division_code, credit_code, type, is_demo } of sellers) {
      const pavilion = byId.get(pavilion_id)
      if (!pavilion) throw pavilionNotFound(pavilion_id)
      if (!isWithinDivision(division_code, pavilion.division_code)) {
        throw divisionNotInPavilion(division_code, pavilion.handle)
      }
      const codeRight = credit_code === null ? type === "household" || is_demo : isCreditCode(credit_code)
      if (!codeRight) throw creditCodeInvalid()
      lent.push({
        sales_channel_id: pavilion.sales_channel_id,
        parcel_price: pavilion.parcel_price,
      })
    }
    return new StepResponse(lent)
  },
)
