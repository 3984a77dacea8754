import { describe, expect, it } from "vitest"
import { shelfLife, weightInWords } from "./pack.ts"

describe("weightInWords", () => {
  it("says 斤 to readers of Chinese, from 500 g on", () => {
    expect(weightInWords("zh-CN", { net_weight_g: 2500 })).toBe("合 5 斤")
    expect(weightInWords("zh-CN", { net_weight_g: 750 })).toBe("合 1.5 斤")
    expect(weightInWords("zh-CN", { net_weight_g: 45 })).toBeNull()
    expect(weightInWords("zh-CN", { net_weight_g: null })).toBeNull()
    expect(weightInWords("en", { net_weight_g: 2500 })).toBeNull()
  })
})

describe("shelfLife", () => {
  it.each([
    [15, "15 天"],
    [30, "30 天"],
    [180, "6 个月"],
    [365, "12 个月"],
    [400, "400 天"],
  ])("%i days", (days, words) => {
    expect(shelfLife("zh-CN", days)).toBe(words)
  })
})
