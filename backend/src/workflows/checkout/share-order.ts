import { toFen } from "../cart/fen"
import type { SellerShare } from "./compose-seller-orders"
import { splitAmount } from "./split-amount"

/** Who owns a product, and where what it sells is shipped from. */
export interface ProductOwner {
  product_id: string
  seller_id: string
  commission_rate: number
  shipping_option_id: string | null
}

/** What of Medusa's order is divided; amounts in yuan with tax, before discount. */
export interface WholeOrder {
  total: number
  tax_total: number
  items: { id: string; product_id: string | null; quantity: number; original_total: number }[]
  shipping_methods: { shipping_option_id: string | null; original_total: number }[]
}

export interface OrderDivision {
  shares: SellerShare[]
  discount_fen: number
  tax_fen: number
}

/**
 * Divides an order among the owners of its products, whichever route made it. Shipping goes to the seller whose
 * option was chosen; what belongs to nobody's option is divided by goods. What the order costs less than goods and
 * shipping is its discount, so that the parts add up to its total whatever made it up.
 * @returns null where a line has no owner: then nobody could serve the order
 */
export function shareOrder(order: WholeOrder, owners: ProductOwner[]): OrderDivision | null {
  const owner_of = new Map(owners.map((owner) => [owner.product_id, owner]))
  const owned = order.items.flatMap((item) => {
    const owner = item.product_id === null ? undefined : owner_of.get(item.product_id)
    return owner ? [{ item, owner }] : []
  })
  if (owned.length === 0 || owned.length < order.items.length) return null
  const sellers = [...new Map(owned.map(({ owner }) => [owner.seller_id, owner])).values()]
  const goods = sellers.map(({ seller_id }) =>
    sumFen(owned.filter(({ owner }) => owner.seller_id === seller_id).map(({ item }) => item.original_total)),
  )
  const shipping = shareShipping(order.shipping_methods, sellers, goods)
  const whole = goods.concat(shipping).reduce((sum, amount) => sum + amount, 0)
  return {
    discount_fen: whole - toFen(order.total),
    tax_fen: toFen(order.tax_total),
    shares: sellers.map(({ seller_id, commission_rate }, index) => ({
      seller_id,
      commission_rate,
      goods_fen: goods[index],
      shipping_fen: shipping[index],
      lines: owned
        .filter(({ owner }) => owner.seller_id === seller_id)
        .map(({ item }) => ({ order_line_id: item.id, quantity: item.quantity })),
    })),
  }
}

function shareShipping(
  methods: WholeOrder["shipping_methods"],
  sellers: ProductOwner[],
  goods: number[],
): number[] {
  const own = sellers.map(({ shipping_option_id }) =>
    sumFen(
      methods.filter((method) => isOption(method, shipping_option_id)).map((method) => method.original_total),
    ),
  )
  const nobodys = methods.filter((method) => !sellers.some((one) => isOption(method, one.shipping_option_id)))
  const divided = splitAmount(sumFen(nobodys.map((method) => method.original_total)), goods)
  return own.map((amount, index) => amount + divided[index])
}

function isOption(method: { shipping_option_id: string | null }, option: string | null): boolean {
  return option !== null && method.shipping_option_id === option
}

/** Yuan in, fen out. */
function sumFen(amounts: number[]): number {
  return amounts.reduce((sum, amount) => sum + toFen(amount), 0)
}
