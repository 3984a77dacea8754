import { describe, expect, it } from "vitest"
import { comesBackIn, isRipe, seasonRuns } from "./season.ts"

describe("seasonRuns", () => {
  it.each([
    [[], []],
    [[5], [{ from: 5, to: 5 }]],
    [[7, 8, 9], [{ from: 7, to: 9 }]],
    [[12, 1, 2, 3, 4], [{ from: 12, to: 4 }]],
    [
      [3, 4, 5, 9, 10, 11],
      [
        { from: 3, to: 5 },
        { from: 9, to: 11 },
      ],
    ],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [{ from: 1, to: 12 }]],
  ])("%j", (months, runs) => {
    expect(seasonRuns(months)).toEqual(runs)
  })
})

describe("comesBackIn", () => {
  it("names the next month in season, over the turn of the year too", () => {
    expect(comesBackIn([5, 6], 11)).toBe(5)
    expect(comesBackIn([12, 1], 3)).toBe(12)
  })

  it("is null in season, without a season, and for months that do not exist", () => {
    expect(comesBackIn([11], 11)).toBeNull()
    expect(comesBackIn([], 11)).toBeNull()
    expect(comesBackIn([13], 11)).toBeNull()
  })
})

describe("isRipe", () => {
  it("is about seasons, not about what there is all year", () => {
    expect(isRipe({ season_months: [10, 11], in_season: true })).toBe(true)
    expect(isRipe({ season_months: [5], in_season: false })).toBe(false)
    expect(isRipe({ season_months: [], in_season: true })).toBe(false)
    expect(
      isRipe({ season_months: Array.from({ length: 12 }, (_, month) => month + 1), in_season: true }),
    ).toBe(false)
  })
})
