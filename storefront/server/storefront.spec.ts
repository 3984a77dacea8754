import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { afterEach, describe, expect, it } from "vitest"
import { readStaticFiles } from "./static-files.ts"
import { startStorefront } from "./testing/start-storefront.ts"

type Started = Awaited<ReturnType<typeof startStorefront>>
let shop: Started
const start = async (options?: Parameters<typeof startStorefront>[0]) => {
  shop = await startStorefront(options)
  return shop
}
afterEach(() => shop.stop())

const page = (body = "<h1>好</h1>".repeat(200)) =>
  new Response(body, { headers: { "content-type": "text/html; charset=utf-8" } })

describe("whose shop and which language", () => {
  it.each([
    ["localhost:4321", "xixian"],
    ["127.0.0.1:4321", "xixian"],
    ["xinzheng.localhost:4321", "xinzheng"],
    ["XINZHENG.localhost", "xinzheng"],
    ["xinzheng.localhost.", "xinzheng"],
    ["qinyang.example", "qinyang"],
    ["nobody.example", "xixian"],
    ["xinzheng.localhost.evil.example", "xixian"],
    ["", "xixian"],
  ])("gives the host %j the pavilion %s", async (host, pavilion) => {
    const { ask } = await start()
    const answer = await ask("/products", { host })
    expect(JSON.parse(answer.text)).toMatchObject({ pavilion, locale: "zh-CN" })
  })

  it("gives pages the address without language prefix, under the pavilion's own name", async () => {
    const { ask } = await start()
    const answer = await ask("/en/products?page=2", { host: "xinzheng.localhost:9999" })
    expect(JSON.parse(answer.text)).toMatchObject({
      locale: "en",
      url: "http://xinzheng.localhost:4321/products?page=2",
      origin: "http://xinzheng.localhost:4321",
    })
  })

  it("uses the hostnames of the pavilions when the shop is not on localhost", async () => {
    const { ask } = await start({ publicOrigin: "https://shop.example" })
    const sister = JSON.parse((await ask("/", { host: "qinyang.example" })).text)
    const home = JSON.parse((await ask("/", { host: "shop.example" })).text)
    expect([home.origin, sister.origin]).toEqual(["https://shop.example", "https://qinyang.example"])
  })

  it("sends other spellings of an address to the one that counts", async () => {
    const { ask } = await start()
    const answer = await ask("/en//products/?page=2")
    expect([answer.status, answer.headers.location]).toEqual([308, "/en/products?page=2"])
  })

  it("asks readers to come back while it does not know the pavilions yet", async () => {
    const { ask } = await start({ cold: true })
    const answer = await ask("/en/products")
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "5"])
    expect(answer.text).toContain("not available right now")
    expect((await ask("/healthz")).status).toBe(503)
  })
})

describe("who asks", () => {
  const forwarded = {
    "x-forwarded-for": "203.0.113.9, 10.1.1.1",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "xinzheng.localhost",
  }

  it("believes no forwarded header without a trusted proxy, and shows pages none", async () => {
    const { ask } = await start()
    const answer = await ask("/", { headers: forwarded })
    const seen = JSON.parse(answer.text)
    expect(seen).toMatchObject({ clientAddress: "127.0.0.1", pavilion: "xixian" })
    expect(Object.keys(seen.headers).filter((name) => name.includes("forwarded"))).toEqual([])
    expect(answer.headers["strict-transport-security"]).toBeUndefined()
  })

  it("believes a trusted proxy up to the first hop that is not trusted", async () => {
    const { ask } = await start({ trustedProxies: ["127.0.0.1", "10.0.0.0/8"] })
    const answer = await ask("/", { headers: forwarded })
    expect(JSON.parse(answer.text)).toMatchObject({ clientAddress: "203.0.113.9", pavilion: "xinzheng" })
    expect(answer.headers["strict-transport-security"]).toContain("max-age=")
  })

  it("takes the hop it can vouch for, not what the reader claims in front of it", async () => {
    const { ask } = await start({ trustedProxies: ["127.0.0.1"] })
    const answer = await ask("/", { headers: { "x-forwarded-for": "8.8.8.8, 203.0.113.9" } })
    expect(JSON.parse(answer.text)).toMatchObject({ clientAddress: "203.0.113.9" })
  })
})

describe("how an answer leaves", () => {
  it.each([
    ["gzip, br", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ])("compresses a page that is rendered for one reader: %s", async (accepted, encoding) => {
    const { ask } = await start({ render: async () => page() })
    const answer = await ask("/cart", { headers: { "accept-encoding": accepted } })
    expect(answer.headers["content-encoding"]).toBe(encoding)
    expect(answer.headers).toMatchObject({ vary: "Accept-Encoding", "x-page-cache": "bypass" })
    expect(answer.headers["cache-control"]).toBe("private, no-store")
    expect(answer.text).toContain("<h1>好</h1>")
  })

  it("puts the security headers on every answer, and a policy on all HTML", async () => {
    const { ask } = await start({
      render: async (request) => (request.url.endsWith("/broken") ? Promise.reject(new Error("no")) : page()),
    })
    const answers = await Promise.all([
      ask("/"),
      ask("/broken"),
      ask("/%"),
      ask("/", { method: "POST", headers: { origin: "https://evil.example" } }),
      ask("/x//"),
      ask("/healthz"),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([200, 500, 400, 403, 308, 200])
    for (const { headers } of answers) {
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" })
      expect(headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/)
      if (!headers["content-type"]?.startsWith("text/html")) continue
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
      expect(headers["content-security-policy"]).not.toContain("unsafe")
    }
  })

  it("answers a failed page in the reader's language and logs it without the query", async () => {
    const { ask, errors } = await start({ render: () => Promise.reject(new Error("secret detail")) })
    const answer = await ask("/en/orders?phone=13800000000")
    expect(answer.status).toBe(500)
    expect(answer.text).toContain("Something went wrong")
    expect(answer.text).not.toContain("secret detail")
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(answer.headers["x-request-id"])
    expect(errors[0]).not.toContain("138")
  })

  it("hands on every cookie of a page", async () => {
    const headers = new Headers({ "content-type": "text/html" })
    headers.append("set-cookie", "a=1; Path=/")
    headers.append("set-cookie", "b=2; Path=/")
    const { ask } = await start({ render: async () => new Response("ok", { headers }) })
    expect((await ask("/cart")).headers["set-cookie"]).toEqual(["a=1; Path=/", "b=2; Path=/"])
  })

  it("sends a body that is no text as it comes", async () => {
    const picture = new Uint8Array(100_000).map((_, index) => (index * 7919) % 251)
    const render = async () => new Response(picture, { headers: { "content-type": "image/webp" } })
    const { ask } = await start({ render })
    const answer = await ask("/media/x", { headers: { "accept-encoding": "br" } })
    expect([answer.status, answer.headers["content-encoding"]]).toEqual([200, undefined])
  })

  it("lets browsers keep hashed files for ever and ask again for the others", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "pavilion-files-"))
    await mkdir(path.join(folder, "_astro"))
    await writeFile(path.join(folder, "_astro/a.B1.css"), "body{}".repeat(200))
    await writeFile(path.join(folder, "favicon.svg"), "<svg/>")
    const { ask } = await start({ files: await readStaticFiles(pathToFileURL(`${folder}/`)) })
    await rm(folder, { recursive: true })
    const hashed = await ask("/_astro/a.B1.css", { headers: { "accept-encoding": "br" } })
    expect(hashed.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" })
    expect(hashed.text).toBe("body{}".repeat(200))
    expect(hashed.headers["cache-control"]).toContain("immutable")
    const icon = await ask("/favicon.svg", { headers: { "accept-encoding": "br" } })
    expect(icon.headers).toMatchObject({
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=3600",
    })
    const known = await ask("/favicon.svg", { headers: { "if-none-match": String(icon.headers.etag) } })
    expect([known.status, known.text]).toEqual([304, ""])
  })
})

it("drains: takes nobody new, lets the running request end, says it is not ready", async () => {
  let finish: () => void = () => undefined
  const slow = new Promise<void>((resolve) => (finish = resolve))
  const { ask, storefront } = await start({ render: async () => slow.then(() => page("done")) })
  const running = ask("/cart")
  await new Promise((resolve) => setTimeout(resolve, 50))
  const drained = storefront.drain(5_000)
  await expect(ask("/cart")).rejects.toThrow(/ECONNREFUSED/)
  finish()
  expect((await running).text).toBe("done")
  await drained
})
