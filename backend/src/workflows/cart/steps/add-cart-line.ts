import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inOneTransaction } from "../../checkout/one-transaction"
import { type LineInput, putLine, saleable } from "../cart-lines"
import { type CartKey, lockCart, readCartRow } from "../cart-rows"
import { composeCart } from "../compose-cart"
import { readOffers } from "../offers"

export type AddCartLineInput = CartKey & LineInput

/** The only step of its workflow and one transaction: nothing is left to undo when it fails. */
export const addCartLineStep = createStep(
  "add-cart-line",
  async ({ variant_id, quantity, ...key }: AddCartLineInput, { container, context }) => {
    const cart = await inOneTransaction(container, context.eventGroupId, async (transaction) => {
      await lockCart(transaction.rows, key.cart_id)
      const row = await readCartRow(transaction.rows, key)
      const variant_ids = [variant_id, ...row.lines.map((line) => line.variant_id)]
      const offers = await readOffers(transaction.rows, row.sales_channel_id, variant_ids)
      const offer = saleable(offers, variant_id)
      const lines = await putLine(transaction, container.resolve(Modules.CART), row, offer, quantity)
      return composeCart({ ...row, lines }, offers)
    })
    return new StepResponse(cart)
  },
)
