import { gzipSync } from "node:zlib"
import type { SearchAnswer, SuggestionAnswer } from "@pavilion/contracts"
import { expect, test } from "@playwright/test"
import { ask } from "./http.ts"

const PUBLIC_PAGES = [
  "/",
  "/products",
  "/search?q=%E7%B1%B3",
  "/products/xixian-xiangdaowan-rice",
  "/sellers",
  "/sellers/xixian-xiangdao-coop",
  "/directory",
  "/about",
  "/help",
  "/privacy",
  "/terms",
]

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "")

test("public pages set no cookie and are the same for a reader who has one", async () => {
  for (const path of PUBLIC_PAGES) {
    const plain = await ask(path)
    const known = await ask(path, { headers: { cookie: "cart_count=7; cart=x; session=y" } })
    expect(plain.status, path).toBe(200)
    expect(plain.headers["set-cookie"], path).toBeUndefined()
    expect(known.headers["set-cookie"], path).toBeUndefined()
    expect(known.text, path).toBe(plain.text)
  }
})

test("a page tells search engines where it is, in which languages, and what it sells", async () => {
  const { text } = await ask("/products/xinzheng-jujube-grey", { pavilion: "xinzheng" })
  const [canonical] = matches(text, /<link rel="canonical" href="([^"]+)"/g)
  expect(canonical).toMatch(/\/\/xinzheng\.[^/]+\/products\/xinzheng-jujube-grey$/)
  expect(matches(text, /hreflang="([^"]+)" href/g)).toEqual(["zh-CN", "en", "x-default"])
  const things = matches(text, /<script type="application\/ld\+json">(.*?)<\/script>/gs).map((json) =>
    JSON.parse(json),
  )
  const product = things.find((thing) => thing["@type"] === "Product")
  expect(product.offers[0]).toMatchObject({ price: "29.90", priceCurrency: "CNY" })
  expect(things.some((thing) => thing["@type"] === "BreadcrumbList")).toBe(true)
  const [picture = ""] = matches(text, /<meta property="og:image" content="([^"]+)"/g)
  const drawn = await ask(new URL(picture).pathname + new URL(picture).search, { pavilion: "xinzheng" })
  expect([drawn.status, drawn.headers["content-type"]]).toEqual([200, "image/png"])
})

test("the sitemap leads to every product in both languages", async () => {
  const index = await ask("/sitemap-index.xml", { pavilion: "luoyang" })
  const maps = matches(index.text, /<loc>([^<]+)/g)
  const texts = await Promise.all(maps.map((map) => ask(new URL(map).pathname, { pavilion: "luoyang" })))
  const addresses = texts
    .flatMap(({ text }) => matches(text, /<loc>([^<]+)/g))
    .map((address) => new URL(address).pathname)
  expect(addresses).toContain("/products/luoyang-luoning-apple")
  expect(addresses.filter((path) => path.startsWith("/en/products/"))).toHaveLength(10)
  expect(addresses.some((path) => path.includes("xixian"))).toBe(false)
  const robots = await ask("/robots.txt", { pavilion: "luoyang" })
  expect(robots.text).toContain("/sitemap-index.xml")
  expect(robots.text).toContain("Disallow: /cart")
})

test("an unknown product, seller or brand is a page that helps, in the reader's language", async () => {
  for (const path of ["/products/none", "/sellers/none", "/brands/none", "/nothing/here"]) {
    const [chinese, english] = await Promise.all([ask(path), ask(`/en${path}`)])
    expect([chinese.status, english.status], path).toEqual([404, 404])
    expect(chinese.text).toContain("没有找到这一页")
    expect(english.text).toContain("We could not find this page")
    expect(matches(chinese.text, /(role="search")/g), path).toHaveLength(2)
  }
  // A sister's goods are not this pavilion's.
  expect((await ask("/products/xinzheng-jujube-grey")).status).toBe(404)
})

test("broken queries give a list, never an error", async () => {
  const broken = [
    "category=none",
    "category=__proto__&mark=constructor",
    "month=13&page=0&sort=none",
    "price_min=-1&price_max=1e99",
    "in_stock=maybe&brand=none",
    "page=99999",
    `q=${"%E6%9E%A3".repeat(400)}`,
    "q=%25%27%22%5C%3B--",
    "q=%EF%BF%BF%F0%9F%8D%8E",
    "township=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    Array.from({ length: 300 }, (_, index) => `seller=s${index}`).join("&"),
  ]
  for (const query of broken) {
    for (const path of ["/products", "/search", "/en/search"]) {
      const answer = await ask(`${path}?${query}`)
      expect(answer.status, `${path}?${query.slice(0, 60)}`).toBe(200)
      expect(answer.text).not.toMatch(/>\s*<script>alert/)
    }
  }
})

test("the JSON search answers for the host, another pavilion, or all", async () => {
  const search = async (query: string) => {
    const answer = await ask(`/api/search?${query}`, { pavilion: "xinzheng" })
    expect(answer.status, query).toBe(200)
    return JSON.parse(answer.text) as SearchAnswer
  }
  const own = await search(`q=${encodeURIComponent("灰枣")}`)
  expect(own.hits[0]).toEqual({
    handle: "xinzheng-jujube-grey",
    title: "新郑灰枣",
    pavilion: "xinzheng",
    price: 29.9,
    seller: "新郑枣乡红枣专业合作社（示例）",
  })
  expect(own.exact).toBe(true)
  const all = await search(`q=${encodeURIComponent("红枣")}&pavilion=*&limit=100`)
  expect(new Set(all.hits.map((hit) => hit.pavilion))).toEqual(new Set(["xinzheng", "tengzhou"]))
  const other = await search(`q=${encodeURIComponent("大米")}&pavilion=xixian&limit=1`)
  expect(other.hits).toHaveLength(1)
  expect(other.hits[0]?.pavilion).toBe("xixian")
  expect((await search("q=&limit=-5&pavilion=../x")).hits.every((hit) => hit.pavilion === "xinzheng")).toBe(
    true,
  )
})

test("suggestions name products, and nothing for nothing", async () => {
  const answer = await ask(`/api/suggest?q=${encodeURIComponent("灰枣")}`, { pavilion: "xinzheng" })
  const { suggestions } = JSON.parse(answer.text) as SuggestionAnswer
  expect(suggestions).toContainEqual(
    expect.objectContaining({ kind: "product", handle: "xinzheng-jujube-grey" }),
  )
  const empty = await ask("/api/suggest?q=", { pavilion: "xinzheng" })
  expect(JSON.parse(empty.text)).toEqual({ suggestions: [] })
})

test("a list page stays small enough for an old phone", async () => {
  const page = await ask("/products")
  const read = async (path: string): Promise<string> => (await ask(path)).text
  const sizes = (texts: string[]) => texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0)
  const styles = await Promise.all(matches(page.text, /<link rel="stylesheet" href="([^"]+)"/g).map(read))
  const scripts = await Promise.all(matches(page.text, /<script type="module" src="([^"]+)"/g).map(read))
  const imports = new Set(scripts.flatMap((script) => matches(script, /import"\.\/([^"]+)"/g)))
  const imported = await Promise.all([...imports].map((name) => read(`/_astro/${name}`)))
  expect(styles.length).toBeGreaterThan(0)
  expect(sizes([page.text, ...styles])).toBeLessThanOrEqual(45_000)
  expect(scripts.length).toBeGreaterThan(0)
  expect(sizes([...scripts, ...imported])).toBeLessThanOrEqual(15_000)
})
