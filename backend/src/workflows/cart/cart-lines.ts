import type { CreateLineItemDTO, ICartModuleService } from "@medusajs/framework/types"
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "@pavilion/contracts"
import type { OneTransaction } from "../checkout/one-transaction"
import type { CartRow } from "./cart-rows"
import { cartLineLimit, quantityInvalid, variantNotFound, variantSoldOut, variantWithdrawn } from "./errors"
import { type Offer, readOffers } from "./offers"

export interface LineInput {
  variant_id: string
  /** Whole, 1 to `MAX_LINE_QUANTITY`. */
  quantity: number
}

/**
 * The offer of a variant that may be put in a cart of this sales channel now.
 * @throws variant_not_found (NOT_FOUND); variant_withdrawn, stock_short (NOT_ALLOWED): none is left at all
 */
export async function offerToAdd(
  rows: OneTransaction["rows"],
  sales_channel_id: string,
  variant_id: string,
): Promise<Offer & { price: number }> {
  const offer = (await readOffers(rows, sales_channel_id, [variant_id])).get(variant_id)
  if (!offer?.in_pavilion) throw variantNotFound()
  const { price } = offer
  if (!offer.on_sale || price === null) throw variantWithdrawn()
  if (offer.stock?.some((need) => need.available < need.required)) throw variantSoldOut()
  return { ...offer, price }
}

/** A line of Medusa's cart for an offer, with what its order line will need. */
export function newLine(offer: Offer & { price: number }, quantity: number): CreateLineItemDTO {
  return {
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

/**
 * Puts packs of a variant into a cart whose row the caller holds locked: onto the line it has, or a new one. The
 * price seen is the price of now.
 * @throws quantity_invalid (INVALID_DATA), cart_line_limit (NOT_ALLOWED)
 */
export async function putLine(
  transaction: OneTransaction,
  carts: ICartModuleService,
  cart: CartRow,
  offer: Offer & { price: number },
  quantity: number,
): Promise<void> {
  const line = cart.lines.find((one) => one.variant_id === offer.variant_id)
  if (line) {
    const together = line.quantity + quantity
    if (together > MAX_LINE_QUANTITY) throw quantityInvalid(MAX_LINE_QUANTITY)
    await transaction.call(carts, (service, context) =>
      service.updateLineItems(line.id, { quantity: together, unit_price: offer.price }, context),
    )
    return
  }
  if (cart.lines.length >= MAX_CART_LINES) throw cartLineLimit(MAX_CART_LINES)
  await transaction.call(carts, (service, context) =>
    service.addLineItems(cart.id, [newLine(offer, quantity)], context),
  )
}
