import { describe, expect, it } from "vitest"
import { CatalogueParams, handleOfPath } from "./catalogue-query"

const DEFAULTS = CatalogueParams.parse({})

describe("the query of a list", () => {
  it("is everything recommended, 24 at a time, unless told", () => {
    expect(DEFAULTS).toMatchObject({
      sort: "recommended",
      offset: 0,
      limit: 24,
      category: [],
      in_stock: false,
    })
  })

  it("takes prices in yuan and counts them in fen", () => {
    expect(CatalogueParams.parse({ price_min: "19.9", price_max: "0.07" })).toMatchObject({
      price_min: 1990,
      price_max: 7,
    })
  })

  it("takes a value once or many times", () => {
    expect(CatalogueParams.parse({ category: "fruit" }).category).toEqual(["fruit"])
    expect(CatalogueParams.parse({ category: ["fruit", " ", "craft", { a: 1 }] }).category).toEqual([
      "fruit",
      "craft",
    ])
  })

  it.each([
    { limit: "0", offset: "-1", sort: "hot", month: "13", in_stock: "maybe" },
    { limit: "101", offset: "1e99", price_min: "cheap", price_max: "Infinity" },
    { limit: { a: "1" }, category: { a: "1" }, q: ["a", "b"], brand: "\0", price_min: "", month: "" },
  ])("takes what cannot be read for the default: %j", (query) => {
    expect(CatalogueParams.parse(query)).toEqual(DEFAULTS)
  })

  it("knows no handle with a NUL in it", () => {
    expect(handleOfPath("a\0b")).toBe("")
    expect(handleOfPath("xixian-tent")).toBe("xixian-tent")
  })
})
