import { describe, expect, it } from "vitest"
import fc from "fast-check"
import { allocateStock, type Demand } from "./allocate-stock"

/** Lines over up to three shared items: singles, and gift boxes that hold several of one or more items. */
const carts = fc
  .record({
    available: fc.array(fc.integer({ min: -2, max: 20 }), { minLength: 3, maxLength: 3 }),
    lines: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 12 }),
        holds: fc.dictionary(fc.constantFrom("0", "1", "2"), fc.integer({ min: 1, max: 4 }), { minKeys: 1 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ available, lines }) => ({
    available,
    demands: lines.map(({ quantity, holds }, index): Demand => ({
      line_id: `line-${index}`,
      quantity,
      stock: Object.entries(holds).map(([item, required]) => ({
        inventory_item_id: item,
        location_id: "here",
        required,
        available: available[Number(item)],
      })),
    })),
  }))

function taken(demands: Demand[], granted: Map<string, number>, item: number): number {
  const needs = demands.flatMap(({ line_id, stock }) =>
    (stock ?? [])
      .filter((need) => need.inventory_item_id === String(item))
      .map((need) => need.required * (granted.get(line_id) ?? 0)),
  )
  return needs.reduce((total, need) => total + need, 0)
}

describe("allocateStock", () => {
  it("never grants more of an item than there is, nor more packs than wanted", () => {
    fc.assert(
      fc.property(carts, ({ available, demands }) => {
        const granted = allocateStock(demands)
        for (const item of [0, 1, 2]) {
          expect(taken(demands, granted, item)).toBeLessThanOrEqual(Math.max(0, available[item]))
        }
        for (const { line_id, quantity } of demands) {
          expect(granted.get(line_id)).toBeGreaterThanOrEqual(0)
          expect(granted.get(line_id)).toBeLessThanOrEqual(quantity)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it("grants every line in full exactly when the whole cart fits", () => {
    fc.assert(
      fc.property(carts, ({ available, demands }) => {
        const wanted = new Map(demands.map(({ line_id, quantity }) => [line_id, quantity]))
        const fits = [0, 1, 2].every((item) => taken(demands, wanted, item) <= Math.max(0, available[item]))
        const granted = allocateStock(demands)
        expect(demands.every(({ line_id, quantity }) => granted.get(line_id) === quantity)).toBe(fits)
      }),
      { numRuns: 2_000 },
    )
  })

  it("grants what is wanted where stock is not kept", () => {
    expect(allocateStock([{ line_id: "a", quantity: 7, stock: null }]).get("a")).toBe(7)
  })
})
