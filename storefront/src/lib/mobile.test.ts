import { describe, expect, it } from "vitest"
import { groupMobile, parseMobile } from "./mobile.ts"

describe("a mobile number", () => {
  it.each([
    "13800138000",
    "138 0013 8000",
    "138-0013-8000",
    "138–0013–8000",
    " 138\u00a00013\u30008000 ",
    "+8613800138000",
    "+86 138 0013 8000",
    "(+86)138 0013 8000",
    "0086 13800138000",
    "8613800138000",
    "１３８００１３８０００",
    "＋８６　１３８００１３８０００",
  ])("is read from %j", (text) => {
    expect(parseMobile(text)).toBe("13800138000")
  })

  it.each([
    "",
    "1380013800",
    "138001380000",
    "12800138000",
    "23800138000",
    "0371-65900000",
    "+1 13800138000",
    "138O0138000",
    "13800138000 13900139000",
    "一三八〇〇一三八〇〇〇",
  ])("is not %j", (text) => {
    expect(parseMobile(text)).toBeNull()
  })

  it("is shown in groups", () => {
    expect(groupMobile("13800138000")).toBe("138 0013 8000")
  })
})
