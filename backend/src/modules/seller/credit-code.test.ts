import { describe, expect, it } from "vitest"
import { creditCodeCheck, isCreditCode } from "./credit-code"

describe("unified social credit codes", () => {
  it("accepts codes of well-known institutions", () => {
    expect(isCreditCode("91110000802100433B")).toBe(true)
    expect(isCreditCode("914403001922038216")).toBe(true)
  })

  it("refuses a changed digit, swapped neighbours, small letters and other lengths", () => {
    expect(isCreditCode("914403001922038217")).toBe(false)
    expect(isCreditCode("914403001922038126")).toBe(false)
    expect(isCreditCode("91110000802100433b")).toBe(false)
    expect(isCreditCode("91440300192203821")).toBe(false)
    expect(isCreditCode("")).toBe(false)
  })

  it("has no check character for letters outside its alphabet", () => {
    expect(creditCodeCheck("9144030019220382I")).toBeNull()
  })
})
