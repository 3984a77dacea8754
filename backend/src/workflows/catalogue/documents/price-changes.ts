import type { IPricingModuleService } from "@medusajs/framework/types"

const ALL = 10_000

/** When price lists begin or end after `now`, by price set: ISO times. */
export async function priceChanges(
  pricing: IPricingModuleService,
  priceSetIds: string[],
  now: Date,
): Promise<Map<string, string[]>> {
  const lists = await pricing.listPriceLists(
    { status: ["active"] },
    { select: ["id", "starts_at", "ends_at"], take: ALL },
  )
  const times = new Map(
    lists.map((list) => [
      list.id,
      [list.starts_at, list.ends_at].flatMap((time) => {
        const instant = time ? new Date(time) : null
        return instant && instant > now ? [instant.toISOString()] : []
      }),
    ]),
  )
  const changing = [...times].flatMap(([id, instants]) => (instants.length ? [id] : []))
  const changes = new Map<string, string[]>()
  if (changing.length === 0) return changes
  const prices = await pricing.listPrices(
    { price_set_id: priceSetIds, price_list_id: changing },
    { select: ["id", "price_set_id", "price_list_id"], take: ALL },
  )
  for (const price of prices as unknown as { price_set_id: string; price_list_id: string }[]) {
    const known = changes.get(price.price_set_id) ?? []
    changes.set(price.price_set_id, [...known, ...(times.get(price.price_list_id) ?? [])])
  }
  return changes
}
