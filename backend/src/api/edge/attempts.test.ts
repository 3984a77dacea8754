import { describe, expect, it } from "vitest"
import { Attempts } from "./attempts"

function attemptsAt(limit: number, max_keys?: number) {
  let time = 0
  const attempts = new Attempts({
    limit,
    window_ms: 60_000,
    now: () => time,
    ...(max_keys ? { max_keys } : {}),
  })
  return { attempts, pass: (ms: number) => (time += ms) }
}

describe("Attempts", () => {
  it("lets the limit pass and says how long to wait after it", () => {
    const { attempts, pass } = attemptsAt(2)
    expect([attempts.take("a"), attempts.take("a")]).toEqual([0, 0])
    pass(15_000)
    expect(attempts.take("a")).toBe(45)
    pass(45_000)
    expect(attempts.take("a")).toBe(0)
  })

  it("counts each key for itself", () => {
    const { attempts } = attemptsAt(1)
    expect([attempts.take("a"), attempts.take("b")]).toEqual([0, 0])
    expect(attempts.take("a")).toBeGreaterThan(0)
  })

  it("gives back what turned out well, and forgets on success", () => {
    const { attempts } = attemptsAt(1)
    attempts.take("a")
    attempts.giveBack("a")
    expect(attempts.take("a")).toBe(0)
    attempts.forget("a")
    expect(attempts.take("a")).toBe(0)
  })

  it("keeps no more keys than it may, the last used ones", () => {
    const { attempts } = attemptsAt(1, 2)
    attempts.take("a")
    attempts.take("b")
    attempts.take("a")
    attempts.take("c")
    expect(attempts.size).toBe(2)
    expect(attempts.take("a")).toBeGreaterThan(0)
  })
})
