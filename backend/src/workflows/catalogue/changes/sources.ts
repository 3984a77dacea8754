import type { MedusaContainer } from "@medusajs/framework/types"
import type { Change, Source, Stale } from "./change"
import { certificate, licence, mark, public_brand } from "./of-claims"
import { price, price_list } from "./of-prices"
import { category, pack, product, profile, variant } from "./of-products"
import { pavilion, seller, seller_product, specialty } from "./of-sellers"
import { inventory_level, order } from "./of-stock"

/** Every kind of row that a page of the catalogue is made from. */
const SOURCES: Record<string, Source> = {
  product,
  variant,
  category,
  profile,
  pack,
  price,
  price_list,
  inventory_level,
  order,
  seller,
  seller_product,
  certificate,
  licence,
  mark,
  public_brand,
  specialty,
  pavilion,
}

/** What changes make stale, each thing once. */
export async function staleBy(container: MedusaContainer, changes: Change[]): Promise<Stale> {
  const byKind = Map.groupBy(changes, (change) => change.kind)
  const parts = await Promise.all(
    [...byKind].map(([kind, ofKind]) =>
      SOURCES[kind].stale(container, [...new Set(ofKind.map((change) => change.id))]),
    ),
  )
  const gather = (name: keyof Stale) => [...new Set(parts.flatMap((part) => part[name] ?? []))]
  return {
    product_ids: gather("product_ids"),
    inventory_item_ids: gather("inventory_item_ids"),
    tags: gather("tags"),
  }
}

/** Every row that was made, changed or deleted since. */
export async function changesSince(container: MedusaContainer, since: Date): Promise<Change[]> {
  const parts = await Promise.all(
    Object.entries(SOURCES).map(async ([kind, source]) =>
      (await source.touchedSince(container, since)).map((id) => ({ kind, id })),
    ),
  )
  return parts.flat()
}
