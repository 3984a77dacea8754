import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createRouteTable } from "./route-table.js"

const keyOf = createRouteTable([
  { route: "/", query: [] },
  { route: "/products", query: ["category", "page", "sort"] },
  { route: "/products/[handle]", query: [] },
  { route: "/01/[...rest]", query: [] },
])
const at = (path: string, search = "") => keyOf({ pavilion: "xixian", locale: "zh-CN", path, search })

describe("createRouteTable", () => {
  it("finds the routes of the table and no others", () => {
    expect(at("/products/xixian-rice")?.key).toBe("xixian zh-CN /products/xixian-rice")
    expect(at("/01/0690/10/A")).not.toBeNull()
    expect(["/products/a/b", "/cart", "/productsx", "/01"].map((path) => at(path))).toEqual(
      Array(4).fill(null),
    )
  })

  it("keeps pavilions and languages apart", () => {
    const addresses = [
      { pavilion: "xixian", locale: "zh-CN" },
      { pavilion: "xixian", locale: "en" },
      { pavilion: "qinyang", locale: "zh-CN" },
    ]
    const keys = addresses.map((address) => keyOf({ ...address, path: "/", search: "" })?.key)
    expect(new Set(keys).size).toBe(3)
  })

  it("makes one key of one page, whatever junk, order and empty fields the query has", () => {
    const key = at("/products", "?category=fruit&page=2")?.key
    expect(at("/products", "?utm_source=x&page=2&q=&sort=&category=fruit")?.key).toBe(key)
    expect(at("/products", "?__proto__=1&category=fruit&page=2")?.key).toBe(key)
    expect(at("/products", "?page=3&category=fruit")?.key).not.toBe(key)
    expect(at("/", "?page=2")).toEqual({ key: "xixian zh-CN /", search: "" })
  })

  it("renders every key with the query that is in it, and never makes two keys of one query", () => {
    const names = fc.constantFrom("category", "page", "sort", "junk", "__proto__")
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: "binary" }))), (pairs) => {
        const found = at("/products", `?${new URLSearchParams(pairs).toString()}`)
        const shuffled = at("/products", `?${new URLSearchParams(pairs.toReversed()).toString()}`)
        expect(found?.key).toBe(`xixian zh-CN /products${found?.search}`)
        expect(shuffled).toEqual(found)
        expect(at("/products", found?.search)).toEqual(found)
      }),
    )
  }, 30_000)
})
