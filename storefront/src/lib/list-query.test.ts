import { describe, expect, it } from "vitest"
import { changeQuery, isFiltered, listSearch, readListQuery, toCatalogueQuery } from "./list-query.ts"

const read = (search: string) => readListQuery(new URLSearchParams(search))

describe("readListQuery", () => {
  it("takes every filter a list offers", () => {
    const query = read(
      "q=枣&category=fruit&category=staple&mark=gi&month=11&price_min=10&price_max=99.5&in_stock=1",
    )
    expect(query).toMatchObject({
      q: "枣",
      category: ["fruit", "staple"],
      mark: ["gi"],
      month: 11,
      price_min: 10,
      price_max: 99.5,
      in_stock: true,
      page: 1,
    })
  })

  it.each([
    ["month=13", { month: undefined }],
    ["month=1e1", { month: undefined }],
    ["page=-1", { page: 1 }],
    ["page=999999", { page: 1 }],
    ["page=2.5", { page: 1 }],
    ["price_min=abc", { price_min: undefined }],
    ["price_min=-1&price_max=1e9", { price_min: undefined, price_max: undefined }],
    ["in_stock=yes", { in_stock: false }],
    ["sort=__proto__", { sort: "recommended" }],
    ["category=&category=%20", { category: [] }],
  ])("drops what makes no sense: %s", (search, kept) => {
    expect(read(search)).toMatchObject(kept)
  })

  it("swaps a price range that was filled in the wrong way round", () => {
    expect(read("price_min=90&price_max=10")).toMatchObject({ price_min: 10, price_max: 90 })
  })

  it("bounds words and values", () => {
    expect(read(`q=${"枣".repeat(500)}`).q).toHaveLength(100)
    expect(read("q=%00%0A 灰%E2%80%8B枣").q).toBe("灰 枣")
    expect(read(Array.from({ length: 99 }, (_, index) => `seller=s${index}`).join("&")).seller).toHaveLength(
      20,
    )
  })
})

describe("listSearch", () => {
  it("spells equal lists alike", () => {
    expect(listSearch(read("mark=organic&mark=gi&page=1&sort=recommended&x=1&q="))).toBe(
      "?mark=gi&mark=organic",
    )
    expect(listSearch(read(""))).toBe("")
  })

  it("survives a round trip", () => {
    const search =
      "?q=%E6%9E%A3&seller=a&brand=b&month=3&price_min=1.5&price_max=20&in_stock=1&sort=price_asc&page=3"
    expect(listSearch(read(search))).toBe(search)
  })
})

describe("changeQuery", () => {
  it("goes back to the first page", () => {
    expect(changeQuery(read("page=4&mark=gi"), { mark: [] })).toMatchObject({ page: 1, mark: [] })
  })
})

describe("isFiltered", () => {
  it("is about filters, not about words, order or page", () => {
    expect(isFiltered(read("q=枣&sort=newest&page=2"))).toBe(false)
    expect(isFiltered(read("in_stock=1"))).toBe(true)
  })
})

describe("toCatalogueQuery", () => {
  it("turns a page into an offset and leaves out what was not chosen", () => {
    expect(toCatalogueQuery(read("page=3"))).toEqual({
      category: [],
      mark: [],
      seller: [],
      township: [],
      sort: "recommended",
      offset: 48,
      limit: 24,
    })
  })
})
