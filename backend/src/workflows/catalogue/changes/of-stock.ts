import { Modules } from "@medusajs/framework/utils"
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

export const inventory_item: Source = {
  stale: async (_container, ids) => ({ inventory_item_ids: ids }),
  touchedSince: async () => [],
}
