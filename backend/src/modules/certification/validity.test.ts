import { describe, expect, it } from "vitest"
import { hasForm, isGrantedInTime, isValidity } from "./validity"

describe("the validity of a document", () => {
  it("may be a single day, and never runs backwards", () => {
    expect(isValidity({ valid_from: "2026-03-01", valid_to: "2026-03-01" })).toBe(true)
    expect(isValidity({ valid_from: "2026-03-02", valid_to: "2026-03-01" })).toBe(false)
  })

  it("consists of days that exist", () => {
    expect(isValidity({ valid_from: "2028-02-29", valid_to: "2028-12-31" })).toBe(true)
    expect(isValidity({ valid_from: "2026-02-29", valid_to: "2026-12-31" })).toBe(false)
    expect(isValidity({ valid_from: "2026-1-1", valid_to: "2026-12-31" })).toBe(false)
  })

  it("begins while the mark can be registered", () => {
    const closed = { registration_open_from: "2008-02-01", registration_open_to: "2022-03-31" }
    const days = ["2008-01-31", "2008-02-01", "2022-03-31", "2022-04-01"]
    expect(days.map((day) => isGrantedInTime(day, closed))).toEqual([false, true, true, false])
    expect(isGrantedInTime("2030-01-01", { registration_open_from: null, registration_open_to: null })).toBe(
      true,
    )
  })

  it("carries a number of the mark's form, whole", () => {
    expect(hasForm("LB-01-26010100001A", "LB-\\d{2}-\\d{11}A")).toBe(true)
    expect(hasForm("xLB-01-26010100001A", "LB-\\d{2}-\\d{11}A")).toBe(false)
    expect(hasForm("anything", null)).toBe(true)
  })
})
