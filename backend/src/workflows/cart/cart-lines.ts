import type { CreateLineItemDTO, ICartModuleService } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "@pavilion/contracts"
import type { OneTransaction } from "../checkout/one-transaction"
import type { CartRow, CartRowLine } from "./cart-rows"
import { cartLineLimit, quantityInvalid, variantNotFound, variantSoldOut, variantWithdrawn } from "./errors"
import type { Offer } from "./offers"

export interface LineInput {
  variant_id: string
  /** Whole, 1 to `MAX_LINE_QUANTITY`. */
  quantity: number
}

/** An offer that may be put in a cart. */
export type SaleableOffer = Offer & { price: number }

/**
 * The offer of a variant, if it may be put in a cart now.
 * @throws variant_not_found (NOT_FOUND); variant_withdrawn, stock_short (NOT_ALLOWED): none is left at all
 */
export function saleable(offers: Map<string, Offer>, variant_id: string): SaleableOffer {
  const offer = offers.get(variant_id)
  if (!offer?.in_pavilion) throw variantNotFound()
  const { price } = offer
  if (!offer.on_sale || price === null) throw variantWithdrawn()
  if (offer.stock?.some((need) => need.available < need.required)) throw variantSoldOut()
  return { ...offer, price }
}

/** A line of Medusa's cart for an offer. The id is made here, so that the cart need not be read back. */
export function newLine(offer: SaleableOffer, quantity: number): CreateLineItemDTO & { id: string } {
  return {
    id: generateEntityId(undefined, "cali"),
    title: offer.title,
    quantity,
    unit_price: offer.price,
    is_tax_inclusive: true,
    requires_shipping: offer.delivery === "parcel",
    variant_id: offer.variant_id,
    variant_title: offer.variant_title,
    variant_sku: offer.sku ?? undefined,
    product_id: offer.product_id,
    product_title: offer.title,
    product_handle: offer.product_handle,
    thumbnail: offer.thumbnail ?? undefined,
  }
}

/** What the cart's own row says of a new line. */
export function rowOf(line: { id: string }, offer: SaleableOffer, quantity: number): CartRowLine {
  return { id: line.id, variant_id: offer.variant_id, quantity, seen_price: offer.price }
}

/**
 * Puts packs of a variant into a cart whose row the caller holds locked: onto the line it has, or a new one. The
 * price seen is the price of now.
 * @returns the lines of the cart as they are then
 * @throws quantity_invalid (INVALID_DATA), cart_line_limit (NOT_ALLOWED)
 */
export async function putLine(
  transaction: OneTransaction,
  carts: ICartModuleService,
  cart: CartRow,
  offer: SaleableOffer,
  quantity: number,
): Promise<CartRowLine[]> {
  const known = cart.lines.find((one) => one.variant_id === offer.variant_id)
  if (known) {
    const together = known.quantity + quantity
    if (together > MAX_LINE_QUANTITY) throw quantityInvalid(MAX_LINE_QUANTITY)
    await transaction.call(carts, (service, context) =>
      service.updateLineItems(known.id, { quantity: together, unit_price: offer.price }, context),
    )
    return cart.lines.map((line) => (line === known ? rowOf(known, offer, together) : line))
  }
  if (cart.lines.length >= MAX_CART_LINES) throw cartLineLimit(MAX_CART_LINES)
  const line = newLine(offer, quantity)
  await transaction.call(carts, (service, context) => service.addLineItems(cart.id, [line], context))
  return [...cart.lines, rowOf(line, offer, quantity)]
}
