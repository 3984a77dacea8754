import { generateEntityId } from "@medusajs/framework/utils"
import { toYuan } from "../cart/fen"
import { splitAmount } from "./split-amount"

/** What one seller's part of an order is made from. */
export interface SellerShare {
  seller_id: string
  /** Share of the goods, 0 to 1, as it stands now. */
  commission_rate: number
  goods_fen: number
  shipping_fen: number
  lines: { order_line_id: string; quantity: number }[]
}

export interface OrderShares {
  order_id: string
  /** 订单号; the parts are `{number}-1`, `{number}-2`, … */
  number: string
  shares: SellerShare[]
  discount_fen: number
  tax_fen: number
  /** Who put the order there, kept with the first state. */
  actor: { type: "customer" | "system"; id: string | null }
}

/**
 * The parts of an order, one per seller, as the seller module stores them, with their lines and their first states: here an order is split. Goods and shipping
 * are each seller's own; discount and tax are divided by goods. Whatever is summed over the parts is the order's, to
 * the fen.
 */
export function composeSellerOrders({ order_id, number, shares, discount_fen, tax_fen, actor }: OrderShares) {
  const weights = shares.map((share) => share.goods_fen)
  const discounts = splitAmount(discount_fen, weights)
  const taxes = splitAmount(tax_fen, weights)
  return shares.map((share, index) => {
    const commission_fen = Math.round(share.goods_fen * share.commission_rate)
    const position = index + 1
    const id = generateEntityId(undefined, "sord")
    const first = { seller_order_id: id, from: null, actor_type: actor.type, actor_id: actor.id }
    const seller_order = {
      id,
      order_id,
      seller_id: share.seller_id,
      number: `${number}-${position}`,
      position,
      goods_total: toYuan(share.goods_fen),
      shipping_total: toYuan(share.shipping_fen),
      discount_total: toYuan(discounts[index]),
      discount_bearer: discounts[index] > 0 ? ("operator" as const) : null,
      tax_total: toYuan(taxes[index]),
      commission_rate: share.commission_rate,
      commission_rule: commission_fen > 0 ? `${share.commission_rate} of goods` : "",
      commission_total: toYuan(commission_fen),
      // The operator bears discounts for now, so a seller is owed its goods and its parcel in full.
      payable_total: toYuan(share.goods_fen + share.shipping_fen - commission_fen),
    }
    return {
      seller_order,
      lines: share.lines.map((line) => ({ ...line, seller_order_id: id })),
      changes: [
        { ...first, field: "status" as const, to: "placed" },
        { ...first, field: "payment_status" as const, to: "awaiting" },
      ],
    }
  })
}
