/** What happens to sellers. Payload: `{ id: string }`, the seller's. */
export const SELLER_EVENTS = {
  CREATED: "seller.created",
  UPDATED: "seller.updated",
  STATUS_CHANGED: "seller.status-changed",
} as const
