import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inOneTransaction } from "../../checkout/one-transaction"
import { type LineInput, offerToAdd, putLine } from "../cart-lines"
import { type CartKey, lockCart, readCartRow } from "../cart-rows"

export type AddCartLineInput = CartKey & LineInput

/** The only step of its workflow and one transaction: nothing is left to undo when it fails. */
export const addCartLineStep = createStep(
  "add-cart-line",
  async ({ variant_id, quantity, ...key }: AddCartLineInput, { container, context }) => {
    await inOneTransaction(container, context.eventGroupId, async (transaction) => {
      await lockCart(transaction.rows, key.cart_id)
      const cart = await readCartRow(transaction.rows, key)
      const offer = await offerToAdd(transaction.rows, cart.sales_channel_id, variant_id)
      await putLine(transaction, container.resolve(Modules.CART), cart, offer, quantity)
    })
    return new StepResponse({ id: key.cart_id })
  },
)
