import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { demoProducts, demoSellers } from "./data"
import { demoIds } from "./ids"
import { DEMO_LOW_STOCK } from "./kits"

/** Plenty, a little different for every pack. */
function stockOf(sku: string): number {
  return DEMO_LOW_STOCK[sku] ?? 200 + ((sku.length * 37) % 120)
}

/** Stocks every pack at its seller's own location, where it has no stock there yet. */
export async function loadStock(container: MedusaContainer): Promise<void> {
  const sellers = await demoSellers()
  const { data: rows } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "stock_location_id"],
    filters: { id: sellers.map((seller) => demoIds.seller(seller.handle)) },
  })
  const locationOf = new Map(rows.map((row) => [row.id, row.stock_location_id]))
  const sellerOf = new Map(sellers.flatMap((seller) => seller.sells.map((handle) => [handle, seller.handle])))
  const wanted = (await demoProducts()).flatMap((product) =>
    product.variants.map((variant) => ({
      sku: variant.sku,
      location_id: locationOf.get(demoIds.seller(sellerOf.get(product.handle) ?? "")) ?? "",
    })),
  )
  const inventory = container.resolve(Modules.INVENTORY)
  const items = await inventory.listInventoryItems(
    { sku: wanted.map((one) => one.sku) },
    { select: ["id", "sku"], take: wanted.length },
  )
  const levels = await inventory.listInventoryLevels(
    { inventory_item_id: items.map((item) => item.id) },
    { select: ["inventory_item_id"], take: items.length },
  )
  const stocked = new Set(levels.map((level) => level.inventory_item_id))
  // Gift boxes have no item of their own, and services keep no stock.
  const itemOf = new Map(items.map((item) => [item.sku, item.id]))
  const inventory_levels = wanted.flatMap(({ sku, location_id }) => {
    const inventory_item_id = itemOf.get(sku)
    if (!inventory_item_id || stocked.has(inventory_item_id)) return []
    return [{ inventory_item_id, location_id, stocked_quantity: stockOf(sku) }]
  })
  if (inventory_levels.length > 0) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
  }
}
