import { describe, expect, it } from "vitest"
import { createDataCache } from "./data-cache.js"
import { createPurges } from "./purges.js"

function makeCache(maxEntries = 10) {
  const clock = { ms: 0 }
  const purges = createPurges()
  const cache = createDataCache<string>({ maxEntries, ttl_s: 60, purges, now: () => clock.ms })
  const loads = { count: 0 }
  const get = (key: string, load: () => Promise<string> = async () => `${key} ${loads.count}`) =>
    cache.get(key, ["catalogue"], () => {
      loads.count += 1
      return load()
    })
  return { get, loads, purges, clock }
}

describe("createDataCache", () => {
  it("loads once for everybody who asks at once, and afterwards", async () => {
    const { get, loads } = makeCache()
    expect(await Promise.all([get("a"), get("a"), get("a")])).toEqual(["a 1", "a 1", "a 1"])
    expect(await get("a")).toBe("a 1")
    expect(loads.count).toBe(1)
  })

  it("loads again when the value is too old", async () => {
    const { get, clock } = makeCache()
    await get("a")
    clock.ms = 59_999
    expect(await get("a")).toBe("a 1")
    clock.ms = 60_000
    expect(await get("a")).toBe("a 2")
  })

  it("loads again after a purge of its tag, and only of its tag", async () => {
    const { get, purges } = makeCache()
    await get("a")
    purges.purge(["product:p1"])
    expect(await get("a")).toBe("a 1")
    purges.purge(["catalogue"])
    expect(await get("a")).toBe("a 2")
  })

  it("does not remember a load that began before a purge, nor lets later readers wait for it", async () => {
    const { get, purges } = makeCache()
    let finish: (value: string) => void = () => undefined
    const before = get("a", () => new Promise((resolve) => (finish = resolve)))
    purges.purge(["catalogue"])
    expect(await get("a", async () => "new")).toBe("new")
    finish("old")
    expect(await before).toBe("old")
    expect(await get("a")).toBe("new")
  })

  it("does not remember a failure", async () => {
    const { get } = makeCache()
    await expect(get("a", () => Promise.reject(new Error("away")))).rejects.toThrow("away")
    expect(await get("a")).toBe("a 2")
  })

  it("holds no more entries than it may", async () => {
    const { get, loads } = makeCache(2)
    for (const key of ["a", "b", "c", "a"]) await get(key)
    expect(loads.count).toBe(4)
  })
})
