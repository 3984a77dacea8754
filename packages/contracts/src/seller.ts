export const SELLER_TYPES = [
  "cooperative",
  "leading_enterprise",
  "enterprise",
  "family_farm",
  "household",
  "netshop",
  "tourism_operator",
] as const
export type SellerType = (typeof SELLER_TYPES)[number]

export const SELLER_STATUSES = ["draft", "submitted", "returned", "approved", "suspended", "exited"] as const
export type SellerStatus = (typeof SELLER_STATUSES)[number]

/** The steps a seller may take: from each status, those that may follow. */
export const SELLER_STATUS_STEPS: Readonly<Record<SellerStatus, readonly SellerStatus[]>> = {
  draft: ["submitted"],
  submitted: ["returned", "approved"],
  returned: ["submitted"],
  approved: ["suspended", "exited"],
  suspended: ["approved", "exited"],
  exited: [],
}

export const SELLER_ORDER_STATUSES = [
  "placed",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
] as const
export type SellerOrderStatus = (typeof SELLER_ORDER_STATUSES)[number]

export const SELLER_PAYMENT_STATUSES = ["awaiting", "paid", "part_refunded", "refunded"] as const
export type SellerPaymentStatus = (typeof SELLER_PAYMENT_STATUSES)[number]
