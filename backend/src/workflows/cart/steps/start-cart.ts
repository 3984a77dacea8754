import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import type { PavilionModuleService } from "../../../modules/pavilion/service"
import { inOneTransaction, rowsOutside } from "../../checkout/one-transaction"
import { type LineInput, newLine, offerToAdd } from "../cart-lines"
import { readYuanRegion } from "../cart-rows"

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
  async ({ pavilion: handle, customer_id, line }: StartCartInput, { container, context }) => {
    const rows = rowsOutside(container)
    const { sales_channel_id } = await container
      .resolve<PavilionModuleService>(PAVILION_MODULE)
      .pavilionByHandle(handle)
    const region_id = await readYuanRegion(rows)
    const items = line
      ? [newLine(await offerToAdd(rows, sales_channel_id, line.variant_id), line.quantity)]
      : []
    const carts = container.resolve(Modules.CART)
    const [cart] = await inOneTransaction(container, context.eventGroupId, ({ call }) =>
      call(carts, (service, shared) =>
        service.createCarts(
          [
            {
              currency_code: "cny",
              region_id: region_id ?? undefined,
              sales_channel_id,
              customer_id: customer_id ?? undefined,
              items,
            },
          ],
          shared,
        ),
      ),
    )
    return new StepResponse({ id: cart.id }, cart.id)
  },
  async (cart_id, { container }) => {
    if (cart_id) await container.resolve(Modules.CART).deleteCarts([cart_id])
  },
)
