import { describe, expect, it } from "vitest"
import { chinaDayBegins, monthsUntilSeason, nextMonthBegins } from "./season"

describe("seasons in time", () => {
  it.each([
    [[9, 10, 11], 10, 0],
    [[], 10, 1],
    [[11], 10, 2],
    [[12, 1], 11, 2],
    [[9], 10, 12],
  ])("waits from month %j in %i for %i", (months, month, wait) => {
    expect(monthsUntilSeason(months, month)).toBe(wait)
  })

  it.each([
    ["2026-11-30T15:59:59Z", "2026-11-30T16:00:00.000Z"],
    ["2026-11-30T16:00:00Z", "2026-12-31T16:00:00.000Z"],
    ["2026-12-31T15:00:00Z", "2026-12-31T16:00:00.000Z"],
  ])("begins the month after %s at midnight in China", (now, begins) => {
    expect(nextMonthBegins(new Date(now))).toBe(begins)
  })

  it("begins a day at midnight in China", () => {
    expect(chinaDayBegins("2026-03-01")).toBe("2026-02-28T16:00:00.000Z")
  })
})
