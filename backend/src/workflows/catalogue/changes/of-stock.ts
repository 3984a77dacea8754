import { Modules } from "@medusajs/framework/utils"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerModuleService } from "../../../modules/seller/service"
import { ALL, IDS, idsOf, type Source, touched } from "./change"

export const inventory_level: Source = {
  async stale(container, ids) {
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ id: ids }, { select: ["id", "inventory_item_id"], take: ALL, withDeleted: true })
    return { inventory_item_ids: levels.map((level) => level.inventory_item_id) }
  },
  touchedSince: async (container, since) =>
    idsOf(await container.resolve(Modules.INVENTORY).listInventoryLevels(touched(since), IDS)),
}

// Checkout reserves inside a transaction of its own, so the inventory module tells nothing of it.
export const order: Source = {
  async stale(container, ids) {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE)
    const parts = await sellers.listSellerOrders(
      { order_id: ids },
      { select: ["id"], relations: ["lines"], take: ALL },
    )
    const reservations = await container
      .resolve(Modules.INVENTORY)
      .listReservationItems(
        { line_item_id: parts.flatMap((part) => part.lines.map((line) => line.order_line_id)) },
        { select: ["id", "inventory_item_id"], take: ALL, withDeleted: true },
      )
    return { inventory_item_ids: reservations.map((reservation) => reservation.inventory_item_id) }
  },
  // A reservation changes its level, which is found by itself.
  touchedSince: async () => [],
}
