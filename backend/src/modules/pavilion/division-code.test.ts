import { describe, expect, it } from "vitest"
import { divisionPath, isWithinDivision } from "./division-code"

describe("division codes", () => {
  it("names every division above a village", () => {
    expect(divisionPath("411528104201")).toEqual(["410000", "411500", "411528", "411528104", "411528104201"])
  })

  it("gives a province and a city without counties once", () => {
    expect(divisionPath("410000")).toEqual(["410000"])
    expect(divisionPath("441900003")).toEqual(["440000", "441900", "441900003"])
  })

  it("finds a township inside its county and its prefecture, and nowhere else", () => {
    expect(isWithinDivision("411528104", "411528")).toBe(true)
    expect(isWithinDivision("410328", "410300")).toBe(true)
    expect(isWithinDivision("411528104", "411527")).toBe(false)
    expect(isWithinDivision("411528", "411528104")).toBe(false)
  })
})
