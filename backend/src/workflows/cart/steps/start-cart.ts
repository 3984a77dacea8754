import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inOneTransaction, rowsOutside } from "../../checkout/one-transaction"
import { type LineInput, newLine, rowOf, saleable } from "../cart-lines"
import { readPavilionRow } from "../cart-rows"
import { composeCart } from "../compose-cart"
import { readOffers } from "../offers"

export interface StartCartInput {
  /** Handle. */
  pavilion: string
  /** Who it will belong to, alone, where logged in. */
  customer_id: string | null
  line: LineInput | null
}

/** Undo: deletes the cart it made, and only that. */
export const startCartStep = createStep(
  "start-cart",
  async ({ pavilion, customer_id, line }: StartCartInput, { container, context }) => {
    const rows = rowsOutside(container)
    const { sales_channel_id, parcel_price, region_id } = await readPavilionRow(rows, pavilion)
    const offers = await readOffers(rows, sales_channel_id, line ? [line.variant_id] : [])
    const first = line && { ...line, offer: saleable(offers, line.variant_id) }
    const item = first && newLine(first.offer, first.quantity)
    const [{ id }] = await inOneTransaction(container, context.eventGroupId, ({ call }) =>
      call(container.resolve(Modules.CART), (carts, shared) =>
        carts.createCarts(
          [
            {
              currency_code: "cny",
              region_id: region_id ?? undefined,
              sales_channel_id,
              customer_id: customer_id ?? undefined,
              items: item ? [item] : [],
            },
          ],
          shared,
        ),
      ),
    )
    const lines = first && item ? [rowOf(item, first.offer, first.quantity)] : []
    const row = {
      id,
      pavilion,
      sales_channel_id,
      region_id,
      customer_id,
      completed_at: null,
      parcel_price,
      lines,
    }
    return new StepResponse(composeCart(row, offers), id)
  },
  async (cart_id, { container }) => {
    if (cart_id) await container.resolve(Modules.CART).deleteCarts([cart_id])
  },
)
