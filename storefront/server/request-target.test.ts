import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MAX_TARGET_LENGTH, readRequestTarget } from "./request-target.ts"

describe("readRequestTarget", () => {
  it.each([
    ["/", { path: "/", search: "", locale: "zh-CN", redirect: null }],
    ["/products?page=2", { path: "/products", search: "?page=2", locale: "zh-CN", redirect: null }],
    ["/en", { path: "/", search: "", locale: "en", redirect: null }],
    ["/en/products?q=a", { path: "/products", search: "?q=a", locale: "en", redirect: null }],
    ["/english", { path: "/english", search: "", locale: "zh-CN", redirect: null }],
    ["/products/", { path: "/products", search: "", locale: "zh-CN", redirect: "/products" }],
    ["/en/", { path: "/", search: "", locale: "en", redirect: "/en" }],
    [
      "//evil.example/x?y=1",
      { path: "/evil.example/x", search: "?y=1", locale: "zh-CN", redirect: "/evil.example/x?y=1" },
    ],
    ["/01/0690/10/AB%2FC", { path: "/01/0690/10/AB%2FC", search: "", locale: "zh-CN", redirect: null }],
    ["/products#top", { path: "/products", search: "", locale: "zh-CN", redirect: null }],
    ["/products?", { path: "/products", search: "", locale: "zh-CN", redirect: null }],
  ])("reads %s", (raw, expected) => {
    expect(readRequestTarget(raw)).toEqual(expected)
  })

  it("spells one address in one way, however it was encoded", () => {
    const spelled = readRequestTarget("/products/%E6%9E%A3")
    expect(readRequestTarget("/products/枣")).toEqual(spelled)
    expect(readRequestTarget("/%70roducts/%E6%9E%A3")).toEqual(spelled)
  })

  it.each([
    "",
    "*",
    "products",
    "http://evil.example/",
    "/%",
    "/%E0%A4%A",
    "/%00",
    "/search?q=%00",
    "/%2525",
    "/%252e%252e/etc",
    "/../etc/passwd",
    "/a/%2e%2e/b",
    "/a\\b",
    "/%5Cevil.example",
    "/a%0d%0aset-cookie:x",
  ])("refuses %j", (raw) => {
    expect(readRequestTarget(raw)).toBe("bad_request")
  })

  it("refuses an address longer than any of ours", () => {
    expect(readRequestTarget(`/search?q=${"a".repeat(MAX_TARGET_LENGTH)}`)).toBe("uri_too_long")
  })

  it("never throws, gives a path that stands as it is, and sends nobody to another host", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const target = readRequestTarget(`/${text}`)
        if (typeof target === "string") return
        const again = readRequestTarget(target.path + target.search)
        expect(again).toMatchObject({ path: target.locale === "en" ? expect.any(String) : target.path })
        expect(target.path).toMatch(/^\/(?!\/)/)
        if (target.redirect !== null) expect(target.redirect).toMatch(/^\/(?![/\\])/)
        expect(new URL(target.path + target.search, "http://shop.example").host).toBe("shop.example")
      }),
    )
  }, 30_000)
})
