import type { Offer } from "../cart/offers"
import type { Rows } from "./one-transaction"

// Rows are locked in the order of their ids, whichever cart asks, so two carts over the same items wait for one
// another and never for each other.
const LOCK = `
select level.inventory_item_id, level.location_id,
  (level.stocked_quantity - level.reserved_quantity)::float8 as available
from inventory_level level
where level.inventory_item_id = any(:item_ids) and level.location_id = any(:location_ids) and level.deleted_at is null
order by level.id
for update`

interface LockedLevel {
  inventory_item_id: string
  location_id: string
  available: number
}

/**
 * Holds the stock these offers draw on until the transaction ends, and answers the offers with what is there now:
 * what they say is true from here to the commit.
 */
export async function lockStock(rows: Rows, offers: Map<string, Offer>): Promise<Map<string, Offer>> {
  const needs = [...offers.values()].flatMap((offer) => offer.stock ?? [])
  if (needs.length === 0) return offers
  const levels = await rows<LockedLevel>(LOCK, {
    item_ids: [...new Set(needs.map((need) => need.inventory_item_id))],
    location_ids: [...new Set(needs.map((need) => need.location_id))],
  })
  const available = new Map(
    levels.map((level) => [`${level.inventory_item_id} ${level.location_id}`, level.available]),
  )
  return new Map(
    [...offers].map(([variant_id, offer]) => [
      variant_id,
      {
        ...offer,
        stock:
          offer.stock?.map((need) => ({
            ...need,
            available: available.get(`${need.inventory_item_id} ${need.location_id}`) ?? 0,
          })) ?? null,
      },
    ]),
  )
}
