import { describe, expect, it } from "vitest"
import { isInSeason, isSeason } from "./season"

describe("seasons", () => {
  it("run over the turn of the year", () => {
    expect(isInSeason([11, 12, 1, 2], 1)).toBe(true)
    expect(isInSeason([11, 12, 1, 2], 6)).toBe(false)
  })

  it("last all year where no month is named", () => {
    expect(isInSeason([], 7)).toBe(true)
  })

  it("hold different months from 1 to 12 only", () => {
    expect(isSeason([11, 12, 1])).toBe(true)
    expect(isSeason([])).toBe(true)
    for (const months of [[0], [13], [1.5], [3, 3], [Number.NaN]]) expect(isSeason(months)).toBe(false)
  })
})
