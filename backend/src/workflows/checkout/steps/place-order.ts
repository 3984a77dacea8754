import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AddressInput, PaymentMethod } from "@pavilion/contracts"
import { type CartKey, type CartRow, lockCart, readCartRow } from "../../cart/cart-rows"
import { composeCart } from "../../cart/compose-cart"
import { toFen } from "../../cart/fen"
import { readOffers } from "../../cart/offers"
import { composeOrder, type OrderWishes } from "../compose-order"
import {
  addressDetailMissing,
  addressDivisionUnknown,
  cartEmpty,
  cartTotalChanged,
  linesUnavailable,
} from "../errors"
import { inOneTransaction, type OneTransaction } from "../one-transaction"
import { reserveStock } from "../reserve-stock"
import { resolveDivisions } from "../resolve-address"
import { writeOrder } from "../write-order"

export interface PlaceOrderInput {
  cart: CartKey
  /** Shape checked, mobile normalised. */
  address: AddressInput
  note: string | null
  payment_method: PaymentMethod
  /** Yuan. */
  expected_total: number
}

/**
 * Everything happens in one transaction, so there is nothing to undo: until the commit nobody sees any of it, and a
 * process killed on the way leaves nothing behind. The cart's row is locked first, which makes repeats wait and then
 * find the order. The stock is locked last, which makes rivals for the last unit take turns, and for a moment only.
 */
export const placeOrderStep = createStep(
  "place-order",
  async (input: PlaceOrderInput, { container, context }) => {
    const { address } = input
    // Before the transaction, which must not wait for a second connection of the pool.
    const divisions = address.division_code ? await resolveDivisions(container, address.division_code) : []
    const wishes: OrderWishes = { ...input, divisions, customer_id: input.cart.customer_id }
    const answer = await inOneTransaction(container, context.eventGroupId, async (transaction) => {
      await lockCart(transaction.rows, input.cart.cart_id)
      const row = await readCartRow(transaction.rows, input.cart, "allow")
      if (row.completed_at) return { order_id: await placedOrder(transaction, row.id), placed: false }
      const { offers, composed } = await composeWithin(transaction, row, wishes, input.expected_total)
      const order_id = await writeOrder(transaction, container, row.id, composed, input.expected_total)
      await reserveStock(transaction, container, row, offers, composed.reservations)
      return { order_id, placed: true }
    })
    return new StepResponse(answer)
  },
)

/** Holds the stock and what the shopper expects against what is there, and says what is to be written. */
async function composeWithin(
  transaction: OneTransaction,
  row: CartRow,
  wishes: OrderWishes,
  expected_total: number,
) {
  if (row.lines.length === 0) throw cartEmpty()
  const variant_ids = row.lines.map((line) => line.variant_id)
  const offers = await readOffers(transaction.rows, row.sales_channel_id, variant_ids)
  const cart = composeCart(row, offers)
  if (!cart.can_checkout) throw linesUnavailable(cart.parts.flatMap((part) => part.lines))
  if (toFen(cart.total) !== toFen(expected_total)) throw cartTotalChanged()
  if (cart.needs_address && wishes.divisions.length === 0) throw addressDivisionUnknown()
  if (cart.needs_address && !wishes.address.detail) throw addressDetailMissing()
  return { offers, composed: composeOrder(row, cart, offers, wishes) }
}

async function placedOrder({ rows }: OneTransaction, cart_id: string): Promise<string> {
  const [placement] = await rows<{ order_id: string }>(
    "select order_id from order_placement where cart_id = :cart_id and deleted_at is null",
    { cart_id },
  )
  return placement.order_id
}
