import { describe, expect, it } from "vitest"
import { orderNumber } from "./order-number"

const noon = new Date("2026-11-23T04:00:00Z")

describe("orderNumber", () => {
  it("is the day in China and six digits", () => {
    expect(orderNumber(1, noon, "key")).toMatch(/^261123\d{6}$/)
    expect(orderNumber(1, new Date("2026-11-23T16:00:00Z"), "key")).toMatch(/^261124/)
  })

  it("differs for every order of a day, also past the millionth", () => {
    const numbers = new Set<string>()
    for (let running = 990_000; running < 1_010_000; running++) numbers.add(orderNumber(running, noon, "key"))
    expect(numbers.size).toBe(20_000)
  })

  it("does not count up in the open", () => {
    const steps = [1, 2, 3, 4, 5].map(
      (running) => Number(orderNumber(running + 1, noon, "key")) - Number(orderNumber(running, noon, "key")),
    )
    expect(new Set(steps).size).toBeGreaterThan(1)
    expect(orderNumber(1, noon, "key")).not.toBe(orderNumber(1, noon, "another key"))
  })
})
