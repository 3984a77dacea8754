import type { CreateOrderDTO, CreateReservationItemInput } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AddressInput, Cart, CartLine, DivisionName, PaymentMethod } from "@pavilion/contracts"
import type { CartRow } from "../cart/cart-rows"
import { toFen } from "../cart/fen"
import type { Offer } from "../cart/offers"
import type { SellerShare } from "./compose-seller-orders"
import { medusaAddress } from "./resolve-address"

export interface OrderWishes {
  /** Mobile already normalised. */
  address: AddressInput
  /** Empty where nothing is shipped and no place was named. */
  divisions: DivisionName[]
  note: string | null
  payment_method: PaymentMethod
  customer_id: string | null
}

export interface ComposedOrder {
  order: CreateOrderDTO
  shares: SellerShare[]
  reservations: CreateReservationItemInput[]
}

interface OrderedLine {
  order_line_id: string
  line: CartLine
  offer: Offer
}

/**
 * Everything an order consists of, from a cart that may be checked out: Medusa's order, each seller's share of it, and
 * what is reserved for it. Amounts are those of the cart, which the shopper saw.
 */
export function composeOrder(
  row: CartRow,
  cart: Cart,
  offers: Map<string, Offer>,
  wishes: OrderWishes,
): ComposedOrder {
  const parts = cart.parts.map((part) => ({
    part,
    lines: part.lines.flatMap((line): OrderedLine[] => {
      const offer = offers.get(line.variant_id)
      return offer ? [{ order_line_id: generateEntityId(undefined, "ordli"), line, offer }] : []
    }),
  }))
  const lines = parts.flatMap((one) => one.lines)
  return {
    order: {
      region_id: row.region_id ?? undefined,
      customer_id: wishes.customer_id ?? undefined,
      sales_channel_id: row.sales_channel_id,
      currency_code: "cny",
      status: "pending",
      shipping_address: medusaAddress(wishes.address, wishes.divisions),
      items: lines.map(orderLine),
      shipping_methods: parts
        .filter(({ part }) => part.shipping_total > 0 || part.delivery === "parcel")
        .map(({ part, lines: [{ offer }] }) => ({
          name: "快递",
          amount: part.shipping_total,
          is_tax_inclusive: true,
          shipping_option_id: offer.seller.shipping_option_id ?? undefined,
          data: { seller_id: offer.seller.id },
        })),
      metadata: { note: wishes.note, payment_method: wishes.payment_method },
    },
    shares: parts.map(({ part, lines: ordered }) => ({
      seller_id: ordered[0].offer.seller.id,
      commission_rate: ordered[0].offer.seller.commission_rate,
      goods_fen: toFen(part.goods_total),
      shipping_fen: toFen(part.shipping_total),
      lines: ordered.map(({ order_line_id, line }) => ({ order_line_id, quantity: line.quantity })),
    })),
    reservations: lines.flatMap(reservationsOf),
  }
}

/** What the page of the order shows of a line is kept with it, since the product may change or leave. */
function orderLine({ order_line_id, line, offer }: OrderedLine) {
  return {
    id: order_line_id,
    title: line.title,
    subtitle: line.variant_title,
    thumbnail: offer.thumbnail ?? undefined,
    quantity: line.quantity,
    unit_price: line.unit_price,
    is_tax_inclusive: true,
    requires_shipping: offer.delivery === "parcel",
    variant_id: line.variant_id,
    variant_title: line.variant_title,
    variant_sku: offer.sku ?? undefined,
    product_id: offer.product_id,
    product_title: line.title,
    product_handle: line.product_handle,
    metadata: {
      title_en: line.title_en,
      variant_title_en: line.variant_title_en,
      category: line.category,
      picture: line.picture,
    },
  }
}

function reservationsOf({ order_line_id, line, offer }: OrderedLine): CreateReservationItemInput[] {
  return (offer.stock ?? []).map((need) => ({
    line_item_id: order_line_id,
    inventory_item_id: need.inventory_item_id,
    location_id: need.location_id,
    quantity: need.required * line.quantity,
  }))
}
