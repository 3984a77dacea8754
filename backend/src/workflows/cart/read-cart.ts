import type { Cart } from "@pavilion/contracts"
import type { Rows } from "../checkout/one-transaction"
import { type CartKey, readCartRow } from "./cart-rows"
import { composeCart } from "./compose-cart"
import { readOffers } from "./offers"

/**
 * A cart as its shopper sees it now, in two reads.
 * @throws cart_not_found (NOT_FOUND)
 */
export async function readCart(rows: Rows, key: CartKey): Promise<Cart> {
  const row = await readCartRow(rows, key)
  const variant_ids = row.lines.map((line) => line.variant_id)
  return composeCart(row, await readOffers(rows, row.sales_channel_id, variant_ids))
}
