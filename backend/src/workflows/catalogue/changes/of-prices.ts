import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ALL, IDS, idsOf, type Source, touched } from "./change"

interface PriceRow {
  price_set_id: string
}

const PRICE_SETS = { select: ["id", "price_set_id"], take: ALL, withDeleted: true }

export const price: Source = {
  async stale(container, ids) {
    const prices = await container.resolve(Modules.PRICING).listPrices({ id: ids }, PRICE_SETS)
    return { product_ids: await pricedProducts(container, prices as unknown as PriceRow[]) }
  },
  touchedSince: async (container, since) =>
    idsOf(await container.resolve(Modules.PRICING).listPrices(touched(since), IDS)),
}

export const price_list: Source = {
  async stale(container, ids) {
    const prices = await container.resolve(Modules.PRICING).listPrices({ price_list_id: ids }, PRICE_SETS)
    return { product_ids: await pricedProducts(container, prices as unknown as PriceRow[]) }
  },
  touchedSince: async (container, since) =>
    idsOf(await container.resolve(Modules.PRICING).listPriceLists(touched(since), IDS)),
}

async function pricedProducts(container: MedusaContainer, prices: PriceRow[]): Promise<string[]> {
  const ids = [...new Set(prices.map((row) => row.price_set_id))]
  if (ids.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "price_set",
    fields: ["id", "variant.product_id"],
    filters: { id: ids },
    pagination: { take: ALL },
  })
  const sets = data as unknown as { variant?: { product_id: string | null } | null }[]
  return sets.flatMap((set) => set.variant?.product_id ?? [])
}
