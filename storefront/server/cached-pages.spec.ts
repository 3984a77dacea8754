import { createHmac } from "node:crypto"
import { afterEach, describe, expect, it } from "vitest"
import { makePavilion } from "./testing/make-pavilion.ts"
import { INNER_SECRET, startStorefront } from "./testing/start-storefront.ts"
import type { Render } from "./locals.ts"

let shop: Awaited<ReturnType<typeof startStorefront>>
afterEach(() => shop.stop())

const FILLER = "<li>红枣</li>".repeat(200)

/** Pages that name what they were rendered from, and can be told how to answer. */
async function startShop(answer: { status?: number; cookie?: string; tags?: string; delayMs?: number } = {}) {
  const renders: string[] = []
  const render: Render = async (request, locals) => {
    renders.push(request.url)
    if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs))
    const headers = new Headers({
      "content-type": "text/html; charset=utf-8",
      "cdn-cache-control": "max-age=60, stale-while-revalidate=600",
      "cache-tag": answer.tags ?? "catalogue",
    })
    if (answer.cookie) headers.append("set-cookie", answer.cookie)
    const { cookie = "none" } = Object.fromEntries(request.headers)
    const body = `${locals.pavilion.name} ${locals.locale} ${request.url} cookie:${cookie} ${FILLER}`
    return new Response(body, { status: answer.status ?? 200, headers })
  }
  shop = await startStorefront({
    render,
    cachedRoutes: [
      { route: "/", query: [] },
      { route: "/products", query: ["page", "category"] },
    ],
  })
  return { ask: shop.ask, renders, answer }
}

async function purge(...tags: string[]) {
  const body = JSON.stringify({ tags })
  const time = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", INNER_SECRET).update(`${time}.${body}`).digest("hex")
  const headers = { "x-pavilion-time": time, "x-pavilion-signature": signature }
  return shop.ask("/internal/purge", { method: "POST", body, headers })
}

const outcomeOf = (answer: { headers: Record<string, unknown> }) => answer.headers["x-page-cache"]

describe("the page cache over HTTP", () => {
  it("keeps a page and serves it compressed as it was kept, in br, gzip or plain", async () => {
    const { ask, renders } = await startShop()
    const answers = []
    for (const accepted of ["br", "br", "gzip", "identity"]) {
      answers.push(await ask("/products", { headers: { "accept-encoding": accepted } }))
    }
    expect(answers.map(outcomeOf)).toEqual(["miss", "hit", "hit", "hit"])
    expect(answers.map((answer) => answer.headers["content-encoding"])).toEqual([
      "br",
      "br",
      "gzip",
      undefined,
    ])
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
    expect(answers[1]?.headers).toMatchObject({
      vary: "Accept-Encoding",
      "cache-control": "public, no-cache",
    })
    expect(renders).toHaveLength(1)
  })

  it("renders once for 200 readers who come at once", async () => {
    const { ask, renders } = await startShop({ delayMs: 50 })
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask("/products")))
    expect(renders).toHaveLength(1)
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
  })

  it("keeps pavilions, languages and listed parameters apart, and nothing else", async () => {
    const { ask, renders } = await startShop()
    await ask("/products?page=2&category=fruit")
    await ask("/products?category=fruit&utm_source=x&page=2&sort=")
    expect(renders).toEqual(["http://localhost:4321/products?category=fruit&page=2"])
    await ask("/en/products?page=2&category=fruit")
    await ask("/products?page=2&category=fruit", { host: "xinzheng.localhost" })
    await ask("/products?page=3&category=fruit")
    expect(renders).toHaveLength(4)
    await ask("/products?page=2&category=fruit", { host: "unknown.example" })
    expect(renders).toHaveLength(4)
  })

  it("shows a kept page no cookie, so that no reader can be in it", async () => {
    const { ask } = await startShop()
    const alice = await ask("/products", { headers: { cookie: "cart=alice", authorization: "Bearer alice" } })
    const bob = await ask("/products", { headers: { cookie: "cart=bob" } })
    expect(alice.text).toContain("cookie:none")
    expect(bob.text).toBe(alice.text)
  })

  it("does not keep a page that sets a cookie", async () => {
    const { ask, renders } = await startShop({ cookie: "id=1" })
    expect(outcomeOf(await ask("/products"))).toBe("bypass")
    expect((await ask("/products")).headers["set-cookie"]).toEqual(["id=1"])
    expect(renders).toHaveLength(2)
  })

  it.each([404, 500, 503])("does not keep an answer %i, nor lets a browser keep it", async (status) => {
    const { ask, renders, answer } = await startShop({ status })
    const first = await ask("/products")
    expect([first.status, first.headers["cache-control"], first.headers.etag]).toEqual([
      status,
      "no-store",
      undefined,
    ])
    answer.status = 200
    expect((await ask("/products")).status).toBe(200)
    expect(renders).toHaveLength(2)
  })

  it("does not keep a page that declares no tags", async () => {
    const { ask, renders } = await startShop({ tags: "" })
    await ask("/products")
    expect(outcomeOf(await ask("/products"))).toBe("bypass")
    expect(renders).toHaveLength(2)
  })

  it("keeps nothing of a route that is not listed, and gives it the cookie", async () => {
    const { ask, renders } = await startShop()
    await ask("/cart", { headers: { cookie: "cart=alice" } })
    const answer = await ask("/cart", { headers: { cookie: "cart=alice" } })
    expect(outcomeOf(answer)).toBe("bypass")
    expect(answer.text).toContain("cookie:cart=alice")
    expect(answer.headers["cache-control"]).toBe("private, no-store")
    expect(renders).toHaveLength(2)
  })

  it("is passed by anything that is not reading", async () => {
    const { ask, renders } = await startShop()
    await ask("/products")
    expect(outcomeOf(await ask("/products", { method: "POST" }))).toBe("bypass")
    expect(renders).toHaveLength(2)
  })

  it("answers HEAD and a known ETag without a body", async () => {
    const { ask } = await startShop()
    const page = await ask("/products")
    const head = await ask("/products", { method: "HEAD" })
    expect([head.status, head.text, outcomeOf(head)]).toEqual([200, "", "hit"])
    const etag = String(page.headers.etag)
    const known = await ask("/products", { headers: { "if-none-match": `W/"x", ${etag}` } })
    expect([known.status, known.text]).toEqual([304, ""])
  })

  it("says nothing of its tags to readers", async () => {
    const { ask } = await startShop()
    const { headers } = await ask("/products")
    expect(headers["cache-tag"]).toBeUndefined()
    expect(headers["cdn-cache-control"]).toBeUndefined()
  })
})

describe("a purge over HTTP", () => {
  it("is complete when it is answered", async () => {
    const { ask, renders } = await startShop()
    await ask("/products")
    await purge("product:other")
    expect(outcomeOf(await ask("/products"))).toBe("hit")
    await purge("catalogue")
    expect(outcomeOf(await ask("/products"))).toBe("miss")
    expect(renders).toHaveLength(2)
  })

  it("without the right signature purges nothing", async () => {
    const { ask } = await startShop()
    await ask("/products")
    const headers = { "x-pavilion-time": String(Math.floor(Date.now() / 1000)), "x-pavilion-signature": "00" }
    const refused = await ask("/internal/purge", { method: "POST", body: '{"tags":["catalogue"]}', headers })
    expect(refused.status).toBe(401)
    expect(outcomeOf(await ask("/products"))).toBe("hit")
  })

  it("leaves unkept what was being rendered meanwhile", async () => {
    const { ask } = await startShop({ delayMs: 80 })
    const before = ask("/products")
    await new Promise((resolve) => setTimeout(resolve, 30))
    await purge("catalogue")
    expect((await before).status).toBe(200)
    expect(outcomeOf(await ask("/products"))).toBe("miss")
    expect(outcomeOf(await ask("/products"))).toBe("hit")
  })

  it("of the pavilions renders every page anew, with the new name", async () => {
    const { ask } = await startShop()
    await ask("/")
    shop.backend.answer([makePavilion("xixian", { is_default: true, name: "新名字" })])
    await purge("pavilions")
    expect((await ask("/")).text).toContain("新名字")
  })
})

it("serves kept pages while the backend is down", async () => {
  const { ask, answer } = await startShop()
  await ask("/products")
  shop.backend.answer(null)
  answer.status = 503
  expect((await ask("/products")).status).toBe(200)
  expect((await ask("/products?page=9")).status).toBe(503)
})
