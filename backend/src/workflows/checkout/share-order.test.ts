import assert from "node:assert/strict"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { composeSellerOrders } from "./compose-seller-orders"
import { type ProductOwner, shareOrder, type WholeOrder } from "./share-order"

const yuan = (max_fen: number) => fc.integer({ min: 0, max: max_fen }).map((fen) => fen / 100)
const owners: ProductOwner[] = ["a", "b", "c", "d"].map((name) => ({
  product_id: `product-${name}`,
  seller_id: `seller-${name === "d" ? "c" : name}`,
  commission_rate: 0.05,
  shipping_option_id: `option-${name === "d" ? "c" : name}`,
}))
const orders: fc.Arbitrary<WholeOrder> = fc
  .record({
    items: fc.array(
      fc.record({
        product_id: fc.constantFrom(...owners.map((owner) => owner.product_id)),
        quantity: fc.integer({ min: 1, max: 999 }),
        original_total: yuan(10_000_000),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    shipping_methods: fc.array(
      fc.record({
        shipping_option_id: fc.constantFrom("option-a", "option-b", "option-c", "option-of-nobody", null),
        original_total: yuan(5_000),
      }),
      { maxLength: 4 },
    ),
    discount: fc.double({ min: 0, max: 1, noNaN: true }),
    tax_total: yuan(1_000_000),
  })
  .map(({ items, shipping_methods, discount, tax_total }) => {
    const whole = [...items, ...shipping_methods].reduce(
      (sum, one) => sum + Math.round(one.original_total * 100),
      0,
    )
    return {
      items: items.map((item, index) => ({ ...item, id: `line-${index}` })),
      shipping_methods,
      total: Math.round(whole * (1 - discount)) / 100,
      tax_total,
    }
  })

const fen = (amounts: number[]) => amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0)

describe("dividing an order among sellers", () => {
  it("adds up to the order, to the fen: goods, shipping, discount, tax and total", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const division = shareOrder(order, owners)
        assert(division)
        const parts = composeSellerOrders({
          order_id: "order",
          number: "261123000001",
          actor: { type: "system", id: null },
          ...division,
        }).map((part) => part.seller_order)
        const sum = (of: (part: (typeof parts)[number]) => number) => fen(parts.map(of))
        expect(sum((part) => part.goods_total)).toBe(fen(order.items.map((item) => item.original_total)))
        expect(sum((part) => part.shipping_total)).toBe(
          fen(order.shipping_methods.map((one) => one.original_total)),
        )
        expect(sum((part) => part.tax_total)).toBe(fen([order.tax_total]))
        expect(
          sum((part) => part.goods_total) +
            sum((part) => part.shipping_total) -
            sum((part) => part.discount_total),
        ).toBe(fen([order.total]))
        expect(parts.map((part) => part.number)).toEqual(parts.map((_, index) => `261123000001-${index + 1}`))
      }),
      { numRuns: 2_000 },
    )
  })

  it("puts every line in exactly one part, that of its owner", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const lines = (shareOrder(order, owners)?.shares ?? []).flatMap(({ seller_id, lines: own }) =>
          own.map((line) => [line.order_line_id, line.quantity, seller_id].join(" ")),
        )
        const wanted = order.items.map((item) => {
          const owner = owners.find((one) => one.product_id === item.product_id)
          return [item.id, item.quantity, owner?.seller_id].join(" ")
        })
        expect(lines.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })

  it("gives up where a line belongs to nobody", () => {
    const line = { id: "line", quantity: 1, original_total: 1 }
    const order = { total: 1, tax_total: 0, shipping_methods: [] }
    expect(shareOrder({ ...order, items: [{ ...line, product_id: "product-of-nobody" }] }, owners)).toBeNull()
    expect(shareOrder({ ...order, items: [{ ...line, product_id: null }] }, owners)).toBeNull()
    expect(shareOrder({ ...order, items: [] }, owners)).toBeNull()
  })
})
