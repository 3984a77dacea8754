import { describe, expect, it } from "vitest"
import { sitemap, sitemapIndex } from "./sitemap.ts"

const origin = "https://xixian.example"

describe("sitemapIndex", () => {
  it("lists the pages and every part of the products", () => {
    const parts = [...sitemapIndex(origin, 2001).matchAll(/<loc>([^<]*)/g)].map((match) => match[1])
    expect(parts).toEqual([
      `${origin}/sitemaps/pages.xml`,
      `${origin}/sitemaps/products-1.xml`,
      `${origin}/sitemaps/products-2.xml`,
      `${origin}/sitemaps/products-3.xml`,
    ])
    expect(sitemapIndex(origin, 0)).not.toContain("products")
  })
})

describe("sitemap", () => {
  it("gives every address in both languages, each naming both", () => {
    const map = sitemap(origin, ["/", "/products?category=fruit&page=2"])
    expect([...map.matchAll(/<loc>([^<]*)/g)].map((match) => match[1])).toEqual([
      `${origin}/`,
      `${origin}/en`,
      `${origin}/products?category=fruit&amp;page=2`,
      `${origin}/en/products?category=fruit&amp;page=2`,
    ])
    expect(map.match(/hreflang="en"/g)).toHaveLength(4)
  })
})
