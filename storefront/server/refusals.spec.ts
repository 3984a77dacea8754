import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MAX_BODY_BYTES } from "./request-body.ts"
import { startStorefront } from "./testing/start-storefront.ts"

let shop: Awaited<ReturnType<typeof startStorefront>>
beforeAll(async () => {
  shop = await startStorefront({ cachedRoutes: [{ route: "/products", query: ["page"] }] })
})
afterAll(() => shop.stop())

const firstLine = (heard: string) => heard.split("\r\n")[0]

describe("addresses", () => {
  it.each([
    "/%",
    "/%E0%A4%A",
    "/%C0%AE%C0%AE/etc/passwd",
    "/products/%00",
    "/search?q=%00",
    "/%2525",
    "/%252e%252e%252fetc",
    "/..%2f..%5cwindows",
    "/a/../../b",
    "/\\evil.example",
    "http://evil.example/products",
    "*",
  ])("answers %s with 400 in words", async (path) => {
    const answer = await shop.ask(path)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain("这个网址看不懂")
  })

  it("answers an address beyond any of ours with 414, one beyond the header limit too", async () => {
    expect((await shop.ask(`/search?q=${"%E6%9E%A3".repeat(1000)}`)).status).toBe(414)
    const heard = await shop.say(`GET /en/search?q=${"a".repeat(1024 * 1024)} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(firstLine(heard)).toMatch(/^HTTP\/1.1 414 /)
    expect(heard).toContain("The address is too long")
    expect(heard).toContain("content-security-policy: default-src 'none'")
  })

  it("never answers 5xx and never sends anybody to another host, whatever the address", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "//",
        "/..",
        "/%2e%2e",
        "%00",
        "%0d%0a",
        "%",
        "\\",
        "/en",
        "?",
        "&page=",
        "__proto__",
        "@evil.example",
        ":80",
      ),
      fc.string({ unit: "grapheme-ascii", maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        // Node's client itself refuses spaces and controls; those go through `say` above.
        const answer = await shop.ask(`/${parts.join("").replace(/[^\u0021-\u007e]/g, "_")}`)
        expect(answer.status).toBeLessThan(500)
        if (answer.headers.location) expect(answer.headers.location).toMatch(/^\/(?![/\\])/)
      }),
      { numRuns: 300 },
    )
  }, 30_000)
})

describe("broken HTTP", () => {
  it.each([
    ["GET / HTTP/1.1\r\nHost x\r\n\r\n", 400],
    ["GARBAGE\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400],
    [`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"a".repeat(40_000)}\r\n\r\n`, 431],
    ["GET / HTTP/1.1\r\n\r\n", 400],
  ])("answers %.40j with %i", async (bytes, status) => {
    expect(firstLine(await shop.say(bytes))).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it.each(["TRACE", "PROPFIND", "OPTIONS"])("takes no %s", async (method) => {
    const answer = await shop.ask("/products", { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, POST, PUT, PATCH, DELETE"])
  })
})

it("answers whatever host it is told as the default pavilion, and repeats none of it", async () => {
  const hosts = [
    "evil.example",
    "evil.example:99999",
    "localhost:4321@evil.example",
    "a".repeat(5000),
    "[::1]:4321",
    "xinzheng.localhost, evil.example",
    "__proto__",
    "constructor",
    "'\"><script>",
  ]
  for (const host of hosts) {
    const answer = await shop.ask("/", { host })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({ pavilion: "xixian", url: "http://localhost:4321/" })
    expect(answer.text).not.toContain("evil")
  }
})

describe("bodies", () => {
  it("hands on a body up to the limit", async () => {
    const answer = await shop.ask("/api/cart", { method: "POST", body: "a".repeat(MAX_BODY_BYTES) })
    expect(JSON.parse(answer.text).body).toHaveLength(MAX_BODY_BYTES)
  })

  it("answers a larger one with 413 in the reader's language, announced or not", async () => {
    const body = "a".repeat(3 * MAX_BODY_BYTES)
    const announced = await shop.ask("/en/checkout", { method: "POST", body })
    expect([announced.status, announced.text.includes("too much at once")]).toEqual([413, true])
    const chunked = await shop.ask("/checkout", {
      method: "POST",
      body,
      headers: { "transfer-encoding": "chunked" },
    })
    expect([chunked.status, chunked.text.includes("提交的内容太大")]).toEqual([413, true])
  })

  it("tells scripts in JSON", async () => {
    const answer = await shop.ask("/api/cart", { method: "POST", body: "a".repeat(MAX_BODY_BYTES + 1) })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([413, { code: "body_too_large" }])
  })
})

describe("posts from other sites", () => {
  const post = (headers: Record<string, string>, path = "/en/cart") =>
    shop.ask(path, { method: "POST", host: "xixian.example", body: "x=1", headers })

  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://xixian.example.evil.example" },
    { origin: "http://xinzheng.localhost:4321" },
    { origin: "http://xixian.example:8080" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://xixian.example", "sec-fetch-site": "cross-site" },
    { referer: "https://evil.example/page" },
    { origin: "not an address" },
  ])("refuses %o, form and JSON alike", async (headers) => {
    for (const type of ["application/x-www-form-urlencoded", "application/json", "text/plain"]) {
      const answer = await post({ ...headers, "content-type": type })
      expect(answer.status).toBe(403)
      expect(answer.text).toContain("came from another site")
    }
  })

  it.each([
    { origin: "http://xixian.example" },
    { origin: "https://xixian.example", "sec-fetch-site": "same-origin" },
    { referer: "http://xixian.example/cart" },
    { "sec-fetch-site": "none" },
    {},
  ])("takes %o", async (headers) => {
    expect((await post(headers)).status).toBe(200)
  })

  it.each(["PUT", "PATCH", "DELETE"])("refuses %s too", async (method) => {
    const answer = await shop.ask("/api/cart", { method, headers: { origin: "https://evil.example" } })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([403, { code: "foreign_origin" }])
  })

  it("lets readers follow links from anywhere", async () => {
    const answer = await shop.ask("/products", {
      headers: { referer: "https://search.example/", "sec-fetch-site": "cross-site" },
    })
    expect(answer.status).toBe(200)
  })
})
