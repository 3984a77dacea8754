import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inOneTransaction } from "../../checkout/one-transaction"
import { type CartKey, lockCart, readCartRow } from "../cart-rows"
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
    await inOneTransaction(container, context.eventGroupId, async ({ rows, call }) => {
      await lockCart(rows, key.cart_id)
      const cart = await readCartRow(rows, key)
      const line = cart.lines.find((one) => one.id === line_id)
      if (!line) throw cartLineNotFound()
      if (quantity === 0) {
        await call(carts, (service, shared) => service.softDeleteLineItems([line.id], {}, shared))
        return
      }
      const offer = (await readOffers(rows, cart.sales_channel_id, [line.variant_id])).get(line.variant_id)
      const unit_price = offer?.on_sale && offer.price !== null ? offer.price : line.seen_price
      await call(carts, (service, shared) =>
        service.updateLineItems(line.id, { quantity, unit_price }, shared),
      )
    })
    return new StepResponse({ id: key.cart_id })
  },
)
