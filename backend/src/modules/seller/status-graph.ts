import type { SellerStatus } from "@pavilion/contracts"

/** The steps a seller may take: from each status, those that may follow. */
export const SELLER_STATUS_GRAPH: Readonly<Record<SellerStatus, readonly SellerStatus[]>> = {
  draft: ["submitted"],
  submitted: ["returned", "approved"],
  returned: ["submitted"],
  approved: ["suspended", "exited"],
  suspended: ["approved", "exited"],
  exited: [],
}

/** Whether a seller that is `from` may become `to`. */
export function canChangeSellerStatus(from: SellerStatus, to: SellerStatus): boolean {
  return SELLER_STATUS_GRAPH[from].includes(to)
}
