import { SELLER_STATUS_STEPS, type SellerStatus } from "@pavilion/contracts"

/** Whether a seller that is `from` may become `to`. */
export function canChangeSellerStatus(from: SellerStatus, to: SellerStatus): boolean {
  return SELLER_STATUS_STEPS[from].includes(to)
}
