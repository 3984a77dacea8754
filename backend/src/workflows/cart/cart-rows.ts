import { pavilionNotFound } from "../../modules/pavilion/errors"
import type { Rows } from "../checkout/one-transaction"
import { cartNotFound } from "./errors"

export interface CartRowLine {
  id: string
  variant_id: string
  quantity: number
  /** Yuan; the price the shopper saw when the line was last touched. */
  seen_price: number
}

/** A cart as it is stored, before prices and stock of now are looked up. */
export interface CartRow {
  id: string
  pavilion: string
  sales_channel_id: string
  region_id: string | null
  customer_id: string | null
  completed_at: Date | null
  /** Yuan for one parcel of one seller. */
  parcel_price: number
  lines: CartRowLine[]
}

export interface CartKey {
  /** Handle of the pavilion in the path; a cart of another pavilion is not found. */
  pavilion: string
  cart_id: string
  /** Who asks, where logged in; a cart made by a customer is nobody else's. */
  customer_id: string | null
}

const CART = `
select c.id, pa.handle as pavilion, pa.sales_channel_id, c.region_id, c.customer_id, c.completed_at,
  pa.parcel_price::float8 as parcel_price,
  coalesce((select json_agg(json_build_object('id', li.id, 'variant_id', li.variant_id, 'quantity', li.quantity,
      'seen_price', li.unit_price::float8) order by li.created_at, li.id)
    from cart_line_item li where li.cart_id = c.id and li.deleted_at is null), '[]') as lines
from cart c
join pavilion pa on pa.sales_channel_id = c.sales_channel_id and pa.deleted_at is null
where c.id = :cart_id and pa.handle = :pavilion and c.deleted_at is null
  and (c.customer_id is null or c.customer_id = :customer_id)`

/** @throws cart_not_found (NOT_FOUND), for an order's cart too unless `completed` says otherwise */
export async function readCartRow(
  rows: Rows,
  key: CartKey,
  completed: "refuse" | "allow" = "refuse",
): Promise<CartRow> {
  const [cart] = await rows<CartRow>(CART, { ...key })
  if (!cart || (cart.completed_at && completed === "refuse")) throw cartNotFound()
  return cart
}

/** Holds the cart's row until the transaction ends, so that two writers of one cart take turns. */
export async function lockCart(rows: Rows, cart_id: string): Promise<void> {
  await rows("select id from cart where id = :cart_id for update", { cart_id })
}

/** What a new cart takes from its pavilion. */
export interface PavilionRow {
  sales_channel_id: string
  parcel_price: number
  /** The region that sells in yuan; null where none is set up. */
  region_id: string | null
}

const PAVILION = `
select pa.sales_channel_id, pa.parcel_price::float8 as parcel_price,
  (select r.id from region r where r.currency_code = 'cny' and r.deleted_at is null order by r.created_at limit 1)
    as region_id
from pavilion pa where pa.handle = :handle and pa.deleted_at is null`

/** @throws pavilion_not_found (NOT_FOUND) */
export async function readPavilionRow(rows: Rows, handle: string): Promise<PavilionRow> {
  const [pavilion] = await rows<PavilionRow>(PAVILION, { handle })
  if (!pavilion) throw pavilionNotFound(handle)
  return pavilion
}
