import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inOneTransaction } from "../../checkout/one-transaction"
import { type CartKey, lockCart, readCartRow } from "../cart-rows"
import { composeCart } from "../compose-cart"
import { cartLineNotFound } from "../errors"
import { readOffers } from "../offers"

export type SetCartLineInput = CartKey & {
  line_id: string
  /** Whole, 0 to `MAX_LINE_QUANTITY`; 0 removes the line. */
  quantity: number
}

/** The only step of its workflow and one transaction: nothing is left to undo when it fails. */
export const setCartLineStep = createStep(
  "set-cart-line",
  async ({ line_id, quantity, ...key }: SetCartLineInput, { container, context }) => {
    const carts = container.resolve(Modules.CART)
    const cart = await inOneTransaction(container, context.eventGroupId, async ({ rows, call }) => {
      await lockCart(rows, key.cart_id)
      const row = await readCartRow(rows, key)
      const line = row.lines.find((one) => one.id === line_id)
      if (!line) throw cartLineNotFound()
      const others = row.lines.filter((one) => one !== line)
      const variant_ids = row.lines.map((one) => one.variant_id)
      const offers = await readOffers(rows, row.sales_channel_id, variant_ids)
      if (quantity === 0) {
        await call(carts, (service, shared) => service.softDeleteLineItems([line.id], {}, shared))
        return composeCart({ ...row, lines: others }, offers)
      }
      const offer = offers.get(line.variant_id)
      const seen_price = offer?.on_sale && offer.price !== null ? offer.price : line.seen_price
      await call(carts, (service, shared) =>
        service.updateLineItems(line.id, { quantity, unit_price: seen_price }, shared),
      )
      const lines = row.lines.map((one) => (one === line ? { ...line, quantity, seen_price } : one))
      return composeCart({ ...row, lines }, offers)
    })
    return new StepResponse(cart)
  },
)
