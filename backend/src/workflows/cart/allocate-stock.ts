import type { StockNeed } from "./offers"

export interface Demand {
  line_id: string
  quantity: number
  /** Null where stock is not kept. */
  stock: StockNeed[] | null
}

/**
 * Shares the stock out among the lines of one cart, first come first served, and says how many packs each line can
 * have. Lines that draw on one inventory item (a single and a gift box holding it) draw from one pool, so that no
 * cart can be granted more than there is.
 * @returns packs granted by line id, at most the quantity wanted
 */
export function allocateStock(demands: Demand[]): Map<string, number> {
  const left = new Map<string, number>()
  const key = (need: StockNeed) => `${need.inventory_item_id} ${need.location_id}`
  for (const need of demands.flatMap((demand) => demand.stock ?? [])) left.set(key(need), need.available)
  const granted = new Map<string, number>()
  for (const { line_id, quantity, stock } of demands) {
    const possible = (stock ?? []).map((need) => Math.floor((left.get(key(need)) ?? 0) / need.required))
    const packs = Math.max(0, Math.min(quantity, ...possible))
    for (const need of stock ?? []) left.set(key(need), (left.get(key(need)) ?? 0) - packs * need.required)
    granted.set(line_id, packs)
  }
  return granted
}
