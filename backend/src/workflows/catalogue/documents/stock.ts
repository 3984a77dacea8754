import type { IInventoryService } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ProductStock, StockPlan } from "../../../modules/catalogue"

const ALL = 100_000

/** Units free at a location, by `levelKey`. */
export type FreeStock = Map<string, number>

const levelKey = (itemId: string, locationId: string) => `${itemId}@${locationId}`

/** What is free of these inventory items at every location: stocked less reserved. */
export async function readFreeStock(inventory: IInventoryService, itemIds: string[]): Promise<FreeStock> {
  if (itemIds.length === 0) return new Map()
  const levels = await inventory.listInventoryLevels(
    { inventory_item_id: itemIds },
    { select: ["inventory_item_id", "location_id", "stocked_quantity", "reserved_quantity"], take: ALL },
  )
  return new Map(
    levels.map((level) => [
      levelKey(level.inventory_item_id, level.location_id),
      MathBN.sub(level.stocked_quantity, level.reserved_quantity).toNumber(),
    ]),
  )
}

/** How many packs the free stock of the seller makes: the scarcest item decides. */
export function packsAvailable(
  free: FreeStock,
  locationId: string,
  items: StockPlan[number]["items"],
): number {
  const packs = items.map((item) =>
    Math.floor((free.get(levelKey(item.inventory_item_id, locationId)) ?? 0) / item.required),
  )
  return packs.length ? Math.max(0, Math.min(...packs)) : 0
}

/** What can be ordered of a product whose stock is kept; the variants without a plan are left out. */
export function stockOfPlan(free: FreeStock, plan: StockPlan): ProductStock {
  return Object.fromEntries(
    plan.map(({ variant_id, location_id, items }) => [variant_id, packsAvailable(free, location_id, items)]),
  )
}
