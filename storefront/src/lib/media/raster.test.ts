import { describe, expect, it } from "vitest"
import { ByteCache } from "./byte-cache.ts"
import { RasterBusyError, rasterOnce } from "./raster.ts"
import { isMediaKey, mediaSourceSet } from "./sizes.ts"

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe("rasterOnce", () => {
  it("draws once for all who ask at the same time, and keeps it", async () => {
    let drawn = 0
    const draw = async () => {
      drawn++
      await later(5)
      return Buffer.from("picture")
    }
    await Promise.all(Array.from({ length: 50 }, () => rasterOnce("same", draw)))
    await rasterOnce("same", draw)
    expect(drawn).toBe(1)
  })

  it("draws at most two at a time and refuses when too many wait", async () => {
    let now = 0
    let most = 0
    const draw = async () => {
      most = Math.max(most, ++now)
      await later(1)
      now--
      return Buffer.from("picture")
    }
    const asked = await Promise.allSettled(
      Array.from({ length: 80 }, (_, index) => rasterOnce(`rush-${index}`, draw)),
    )
    expect(most).toBe(2)
    const refused = asked.filter((one) => one.status === "rejected")
    expect(refused).toHaveLength(80 - 2 - 64)
    expect(refused.every((one) => one.reason instanceof RasterBusyError)).toBe(true)
  })

  it("keeps no failure", async () => {
    await expect(rasterOnce("late", () => Promise.reject(new Error("no ink")))).rejects.toThrow("no ink")
    await expect(rasterOnce("late", () => Promise.resolve(Buffer.from("ink")))).resolves.toHaveLength(3)
  })
})

describe("ByteCache", () => {
  it("forgets what was used longest ago when its bytes are full", () => {
    const cache = new ByteCache(10)
    cache.set("a", Buffer.alloc(4))
    cache.set("b", Buffer.alloc(4))
    cache.get("a")
    cache.set("c", Buffer.alloc(4))
    expect([cache.get("a")?.length, cache.get("b"), cache.get("c")?.length]).toEqual([4, undefined, 4])
    expect(cache.bytes).toBe(8)
  })

  it("does not take what is larger than itself", () => {
    const cache = new ByteCache(10)
    cache.set("big", Buffer.alloc(11))
    expect(cache.bytes).toBe(0)
  })
})

describe("media keys and sizes", () => {
  it.each([
    "../secret",
    "a/../b",
    "/etc/passwd",
    "a//b",
    ".hidden",
    "a b.jpg",
    "",
    "%2e%2e/a",
    "a".repeat(201),
  ])("refuses the key %j", (key) => {
    expect(isMediaKey(key)).toBe(false)
  })

  it("takes keys as the file provider makes them", () => {
    expect(isMediaKey("products/2026/01JD-zao.jpg")).toBe(true)
  })

  it("offers no size wider than the photograph, and the smallest for a tiny one", () => {
    expect(mediaSourceSet("a.jpg", "webp", 500)).toBe(
      "/media/a.jpg?w=160&f=webp 160w, /media/a.jpg?w=320&f=webp 320w, /media/a.jpg?w=480&f=webp 480w",
    )
    expect(mediaSourceSet("a.jpg", "webp", 90)).toBe("/media/a.jpg?w=160&f=webp 160w")
  })
})
