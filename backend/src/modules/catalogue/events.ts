/** What the catalogue listens to beside the events of the modules. */
export const CATALOGUE_EVENTS = {
  /**
   * Stock was taken, reserved or given back without an inventory workflow of Medusa. Emitted after the commit.
   * Payload: `{ inventory_item_ids: string[] }`.
   */
  STOCK_CHANGED: "catalogue.stock-changed",
} as const
