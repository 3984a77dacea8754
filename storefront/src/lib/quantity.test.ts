import { describe, expect, it } from "vitest"
import { parseQuantity } from "./quantity.ts"

describe("a quantity", () => {
  it.each([
    ["1", 1],
    [" 12 ", 12],
    ["１２", 12],
    ["999", 999],
    ["007", 7],
  ])("is read from %j", (text, quantity) => {
    expect(parseQuantity(text)).toBe(quantity)
  })

  it.each(["", "0", "-1", "1.5", "1000", "1000000000", "1e2", "0x10", "十", "two", "NaN", "١"])(
    "is not %j",
    (text) => {
      expect(parseQuantity(text)).toBeNull()
    },
  )

  it("may be 0 where 0 means remove", () => {
    expect(parseQuantity("0", 0)).toBe(0)
  })
})
