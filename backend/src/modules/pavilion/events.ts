/** What happens to pavilions. Payload: `{ id: string }`, the pavilion's. */
export const PAVILION_EVENTS = {
  CREATED: "pavilion.created",
  UPDATED: "pavilion.updated",
} as const
