import type { Cart, CartLine, CartPart, LineNotice } from "@pavilion/contracts"
import { allocateStock } from "./allocate-stock"
import type { CartRow, CartRowLine } from "./cart-rows"
import { toFen, toYuan } from "./fen"
import type { Offer } from "./offers"

interface OfferedLine {
  row: CartRowLine
  offer: Offer
}

/**
 * The cart with the prices and the stock of now: the one place where what a shopper pays is computed. The cart pages
 * show it, and placing an order charges it. Sums run in fen.
 */
export function composeCart(row: CartRow, offers: Map<string, Offer>): Cart {
  const lines = row.lines.flatMap((line): OfferedLine[] => {
    const offer = offers.get(line.variant_id)
    return offer ? [{ row: line, offer }] : []
  })
  const granted = allocateStock(
    lines
      .filter(({ offer }) => offer.on_sale)
      .map(({ row: line, offer }) => ({ line_id: line.id, quantity: line.quantity, stock: offer.stock })),
  )
  const sellers = [...new Set(lines.map(({ offer }) => offer.seller.id))]
  const parts = sellers.map((seller_id) =>
    composePart(
      lines.filter(({ offer }) => offer.seller.id === seller_id),
      granted,
      toFen(row.parcel_price),
    ),
  )
  const goods = sum(parts.map((part) => part.goods_total))
  const shipping = sum(parts.map((part) => part.shipping_total))
  const all = parts.flatMap((part) => part.lines)
  return {
    id: row.id,
    pavilion: row.pavilion,
    parts,
    item_count: all.reduce((count, line) => count + line.quantity, 0),
    goods_total: toYuan(goods),
    shipping_total: toYuan(shipping),
    discount_total: 0,
    total: toYuan(goods + shipping),
    needs_address: parts.some((part) => part.delivery === "parcel"),
    can_checkout:
      all.length > 0 && all.every((line) => line.notices.every((notice) => notice.code === "price_changed")),
  }
}

function composePart(lines: OfferedLine[], granted: Map<string, number>, parcel_fen: number): CartPart {
  const shown = lines.map(({ row, offer }) => composeLine(row, offer, granted.get(row.id) ?? 0))
  const delivery = lines.some(({ offer }) => offer.delivery === "parcel") ? "parcel" : "none"
  const shipped = lines.some(({ offer }, index) => offer.delivery === "parcel" && countsInTotal(shown[index]))
  const { id: _id, shipping_option_id: _option, commission_rate: _rate, ...seller } = lines[0].offer.seller
  return {
    seller,
    lines: shown,
    goods_total: toYuan(sum(shown.map((line) => line.subtotal))),
    shipping_total: shipped ? toYuan(parcel_fen) : 0,
    delivery,
  }
}

function composeLine(row: CartRowLine, offer: Offer, packs: number): CartLine {
  const notices = noticesOf(row, offer, packs)
  const price = offer.on_sale && offer.price !== null ? offer.price : row.seen_price
  const line: CartLine = {
    id: row.id,
    product_handle: offer.product_handle,
    title: offer.title,
    title_en: offer.title_en,
    variant_id: offer.variant_id,
    variant_title: offer.variant_title,
    variant_title_en: offer.variant_title_en,
    category: offer.category,
    picture: offer.thumbnail ? { key: offer.thumbnail, alt: offer.title, width: null, height: null } : null,
    quantity: row.quantity,
    unit_price: toYuan(toFen(price)),
    subtotal: 0,
    notices,
  }
  return countsInTotal(line) ? { ...line, subtotal: toYuan(toFen(price) * row.quantity) } : line
}

function noticesOf(row: CartRowLine, offer: Offer, packs: number): LineNotice[] {
  if (!offer.on_sale || offer.price === null) return [{ code: "withdrawn" }]
  const notices: LineNotice[] = []
  if (toFen(offer.price) !== toFen(row.seen_price)) {
    notices.push({ code: "price_changed", was: row.seen_price, now: offer.price })
  }
  if (packs === 0) notices.push({ code: "sold_out" })
  else if (packs < row.quantity)
    notices.push({ code: "quantity_short", wanted: row.quantity, available: packs })
  return notices
}

function countsInTotal(line: CartLine): boolean {
  return !line.notices.some((notice) => notice.code === "withdrawn" || notice.code === "sold_out")
}

/** Yuan in, fen out. */
function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + toFen(amount), 0)
}
