import { describe, expect, it } from "vitest"
import { createRateLimit } from "./rate-limit.ts"

function makeLimit(addresses = 100) {
  let time = 0
  const limit = createRateLimit({ per_second: 20, addresses, now: () => time })
  const takeMany = (address: string, count: number) =>
    Array.from({ length: count }, () => limit.take(address)).filter(Boolean).length
  return { limit, takeMany, wait: (ms: number) => (time += ms) }
}

describe("createRateLimit", () => {
  it("lets an address have its share at once, and no more", () => {
    const { takeMany } = makeLimit()
    expect(takeMany("192.0.2.1", 50)).toBe(20)
    expect(takeMany("192.0.2.2", 20)).toBe(20)
  })

  it("gives the share back with time, never more than one second of it", () => {
    const { takeMany, wait } = makeLimit()
    takeMany("192.0.2.1", 20)
    wait(100)
    expect(takeMany("192.0.2.1", 10)).toBe(2)
    wait(60_000)
    expect(takeMany("192.0.2.1", 50)).toBe(20)
  })

  it("forgets addresses rather than grow without end", () => {
    const { limit, takeMany } = makeLimit(2)
    takeMany("192.0.2.1", 20)
    limit.take("192.0.2.2")
    limit.take("192.0.2.3")
    expect(takeMany("192.0.2.1", 1)).toBe(1)
  })
})
