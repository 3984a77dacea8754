import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { splitAmount } from "./split-amount"

const fen = fc.integer({ min: 0, max: 1_000_000_000 })
const weights = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 20 })

describe("splitAmount", () => {
  it("adds up to the amount, to the fen, with no part below nothing", () => {
    fc.assert(
      fc.property(fen, weights, (amount, shares) => {
        const parts = splitAmount(amount, shares)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount)
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  it("keeps every part but the largest within a fen below its share", () => {
    fc.assert(
      fc.property(fen, weights, (amount, shares) => {
        const total = shares.reduce((sum, share) => sum + share, 0)
        fc.pre(total > 0)
        const largest = shares.indexOf(Math.max(...shares))
        splitAmount(amount, shares).forEach((part, index) => {
          if (index === largest) return
          const exact = (amount * shares[index]) / total
          expect(part).toBeLessThanOrEqual(exact + 1e-6)
          expect(part).toBeGreaterThan(exact - 1 - 1e-6)
        })
      }),
      { numRuns: 5_000 },
    )
  })

  it("gives the remainder to the largest part, the first where several are equal", () => {
    expect(splitAmount(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitAmount(100, [1, 2, 2])).toEqual([20, 40, 40])
    expect(splitAmount(1, [1, 5, 2])).toEqual([0, 1, 0])
    expect(splitAmount(7, [0, 0])).toEqual([4, 3])
    expect(splitAmount(7, [])).toEqual([])
  })
})
