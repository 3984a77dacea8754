import type { CreateReservationItemInput, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CartRow } from "../cart/cart-rows"
import { composeCart } from "../cart/compose-cart"
import type { Offer } from "../cart/offers"
import { linesUnavailable } from "./errors"
import { lockStock } from "./lock-stock"
import type { OneTransaction } from "./one-transaction"

/**
 * Reserves what an order takes, if it is still there. Nobody else in this system calls `createReservationItems`: it
 * reads a counter, adds in JavaScript and writes it back, which is right only while the levels are locked.
 * @throws stock_short (NOT_ALLOWED), naming the lines
 */
export async function reserveStock(
  { rows, call }: OneTransaction,
  container: MedusaContainer,
  row: CartRow,
  offers: Map<string, Offer>,
  reservations: CreateReservationItemInput[],
): Promise<void> {
  if (reservations.length === 0) return
  const cart = composeCart(row, await lockStock(rows, offers))
  if (!cart.can_checkout) throw linesUnavailable(cart.parts.flatMap((part) => part.lines))
  await call(container.resolve(Modules.INVENTORY), (inventory, context) =>
    inventory.createReservationItems(reservations, context),
  )
}
