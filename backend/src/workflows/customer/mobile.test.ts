import { describe, expect, it } from "vitest"
import { normalizeMobile } from "./mobile"

describe("normalizeMobile", () => {
  it.each([
    "13800138000",
    " 138 0013 8000 ",
    "+86 138-0013-8000",
    "0086 13800138000",
    "１３８００１３８０００",
  ])("takes %s", (input) => {
    expect(normalizeMobile(input)).toBe("13800138000")
  })

  it.each(["", "1380013800", "138001380000", "12800138000", "+1 13800138000", "13800138abc"])(
    "refuses %j",
    (input) => {
      expect(normalizeMobile(input)).toBeNull()
    },
  )
})
