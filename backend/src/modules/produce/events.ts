/** What happens to trade facts. */
export const PRODUCE_EVENTS = {
  /** Made or changed, packs of its variants included. Payload: `{ id: string, product_id: string }`. */
  PROFILE_UPDATED: "profile.updated",
  /** Made, changed or removed. Payload: `{ id: string, pavilion_id: string }`. */
  SPECIALTY_UPDATED: "specialty.updated",
} as const
