import { describe, expect, it } from "vitest"
import { chinaDay, chinaMonth } from "./china-day"

describe("the day in China", () => {
  it("turns at 16:00 UTC", () => {
    expect(chinaDay(new Date("2026-09-30T15:59:59Z"))).toBe("2026-09-30")
    expect(chinaDay(new Date("2026-09-30T16:00:00Z"))).toBe("2026-10-01")
    expect(chinaMonth(new Date("2026-09-30T16:00:00Z"))).toBe(10)
  })
})
