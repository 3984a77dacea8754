import { describe, expect, it } from "vitest"
import { currentMonth, formatDay, formatMonth, formatSeason, formatYuan, weightInJin } from "./format.ts"

describe("formatYuan", () => {
  it("always shows the fen, and groups thousands", () => {
    expect(formatYuan("zh-CN", 49.9)).toBe("¥49.90")
    expect(formatYuan("en", 12_345)).toBe("¥12,345.00")
  })
})

describe("weightInJin", () => {
  it("counts 500 g a 斤", () => {
    expect(weightInJin(2500)).toBe("5")
    expect(weightInJin(333)).toBe("0.67")
  })
})

describe("days and months", () => {
  it("are those of the shop's time zone, not of the server", () => {
    expect(currentMonth(new Date("2026-10-31T16:00:00Z"))).toBe(11)
    expect(currentMonth(new Date("2026-10-31T15:59:59Z"))).toBe(10)
    expect(formatDay("zh-CN", "2026-12-31T16:30:00Z")).toBe("2027年1月1日")
    expect(formatDay("en", "2026-12-31T15:30:00Z")).toBe("31 Dec 2026")
  })

  it("show a month that does not exist as it is", () => {
    expect(formatMonth("en", 11)).toBe("Nov")
    expect(formatMonth("zh-CN", 13)).toBe("13")
  })
})

describe("formatSeason", () => {
  it.each([
    [[9, 10, 11], "9月至11月", "Sep to Nov"],
    [[11, 12, 1, 2], "11月至次年2月", "Nov to Feb"],
    [[3, 4, 9], "3月至4月、9月", "Mar to Apr and Sep"],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "全年", "all year"],
    [[], "", ""],
  ])("%j", (months, chinese, english) => {
    expect(formatSeason("zh-CN", months)).toBe(chinese)
    expect(formatSeason("en", months)).toBe(english)
  })
})
