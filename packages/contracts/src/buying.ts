import type { CategoryHandle, Picture, SellerCard } from "./catalogue.js"
import type { DivisionName } from "./pavilion.js"
import type { SellerOrderStatus, SellerPaymentStatus } from "./seller.js"

/** What happened to a line since it was put in the cart; said to the shopper, never silent. */
export type LineNotice =
  | { code: "price_changed"; was: number; now: number }
  | { code: "quantity_short"; wanted: number; available: number }
  | { code: "sold_out" }
  | { code: "withdrawn" }

export interface CartLine {
  id: string
  product_handle: string
  title: string
  title_en: string
  variant_id: string
  variant_title: string
  variant_title_en: string
  category: CategoryHandle
  picture: Picture | null
  quantity: number
  unit_price: number
  subtotal: number
  notices: LineNotice[]
}

/** The lines of one seller, with its own parcel. */
export interface CartPart {
  seller: SellerCard
  lines: CartLine[]
  goods_total: number
  /** 0 for services. */
  shipping_total: number
  delivery: "parcel" | "none"
}

/**
 * All amounts yuan with tax, at the prices of now. `can_checkout` is false while a line is short, sold out or
 * withdrawn (sold out and withdrawn lines count nothing); a changed price is only told. `needs_address` is false
 * where nothing is shipped: then an order wants recipient and mobile only, and takes "" for division and detail.
 */
export interface Cart {
  id: string
  pavilion: string
  parts: CartPart[]
  item_count: number
  goods_total: number
  shipping_total: number
  discount_total: number
  total: number
  needs_address: boolean
  can_checkout: boolean
}

/** Answer of every `/pavilions/:pavilion/carts…` call. */
export interface CartAnswer {
  cart: Cart
}

/**
 * `POST /pavilions/:pavilion/carts`: makes a cart, with a first line where given (201). `POST …/carts/:id/lines`
 * adds; the same variant again adds to its line. A cart that became an order answers 404 `cart_not_found`.
 */
export interface AddLineBody {
  variant_id: string
  /** Whole, 1 to `MAX_LINE_QUANTITY`. */
  quantity: number
}

/**
 * `PUT …/carts/:id/lines/:line_id`; 0 removes, as does `DELETE`. Answers the cart; the price seen becomes the price
 * now.
 */
export interface SetLineBody {
  quantity: number
}

export const MAX_LINE_QUANTITY = 999
export const MAX_CART_LINES = 100
export const MAX_NOTE_LENGTH = 200
export const MAX_ADDRESS_DETAIL_LENGTH = 200
export const MAX_NAME_LENGTH = 50

export interface AddressInput {
  recipient: string
  mobile: string
  /**
   * Code of the county, district, township or village; the rest of the chain follows from it. A city is taken too,
   * because a prefecture's pavilion delivers in its own city unless the shopper names a district. A province is not.
   */
  division_code: string
  detail: string
}

export interface Address extends AddressInput {
  /** Province, city, county, then township and village where chosen. */
  divisions: DivisionName[]
}

export const PAYMENT_METHODS = ["cash_on_delivery"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/**
 * `POST /pavilions/:pavilion/carts/:id/order`: address, delivery, payment and completion in one round.
 * Repeating it answers the same order (200 instead of 201).
 */
export interface PlaceOrderBody {
  address: AddressInput
  note?: string
  payment_method: PaymentMethod
  /** What the shopper saw; a differing sum now is refused with `cart_total_changed`, so nothing is charged silently. */
  expected_total: number
}

export interface OrderLine {
  title: string
  title_en: string
  variant_title: string
  variant_title_en: string
  product_handle: string
  category: CategoryHandle
  picture: Picture | null
  quantity: number
  unit_price: number
  subtotal: number
}

export interface OrderPart {
  /** `{order number}-{n}` */
  number: string
  seller: SellerCard
  status: SellerOrderStatus
  payment_status: SellerPaymentStatus
  lines: OrderLine[]
  goods_total: number
  shipping_total: number
  discount_total: number
  total: number
  tracking: { carrier: string; number: string }[]
}

export interface Order {
  id: string
  /** 订单号, what a person reads out. */
  number: string
  pavilion: string
  placed_at: string
  payment_method: PaymentMethod
  address: Address | null
  note: string | null
  parts: OrderPart[]
  goods_total: number
  shipping_total: number
  discount_total: number
  tax_total: number
  total: number
}

/**
 * Answer of placing an order, of the look-up, and of `GET /pavilions/:pavilion/orders/:id`, which wants the owner's
 * bearer token or the proof in `ORDER_PROOF_HEADER`; without either, and for any other order, it is `order_not_found`.
 */
export interface OrderAnswer {
  order: Order
  /** Opaque and unguessable: shows that its holder placed this one order or knew its number and mobile. */
  proof: string
}

export const ORDER_PROOF_HEADER = "x-pavilion-order-proof"

/** `POST /pavilions/:pavilion/orders/look-up` */
export interface OrderLookUpBody {
  number: string
  mobile: string
}

/** `GET /pavilions/:pavilion/customers/me/orders` (bearer token), newest first. */
export interface OrderListAnswer {
  orders: {
    id: string
    number: string
    placed_at: string
    total: number
    item_count: number
    titles: string[]
  }[]
  count: number
  offset: number
  limit: number
}
