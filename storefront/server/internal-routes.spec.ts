import { createHmac } from "node:crypto"
import { afterEach, describe, expect, it } from "vitest"
import { makePavilion } from "./testing/make-pavilion.ts"
import { INNER_SECRET, startStorefront } from "./testing/start-storefront.ts"

let shop: Awaited<ReturnType<typeof startStorefront>>
const start = async (options?: Parameters<typeof startStorefront>[0]) => {
  shop = await startStorefront(options)
  return shop
}
afterEach(() => shop.stop())

const seconds = () => Math.floor(Date.now() / 1000)

function purge(body: string, given: { time?: string; signature?: string; secret?: string } = {}) {
  const time = given.time ?? String(seconds())
  const hmac = createHmac("sha256", given.secret ?? INNER_SECRET).update(`${time}.${body}`)
  return shop.ask("/internal/purge", {
    method: "POST",
    body,
    headers: { "x-pavilion-time": time, "x-pavilion-signature": given.signature ?? hmac.digest("hex") },
  })
}

describe("POST /internal/purge", () => {
  it("takes a signed purge up to five minutes old", async () => {
    await start()
    const answer = await purge('{"tags":["catalogue","product:prod_1"]}', { time: String(seconds() - 290) })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { purged: 2 }])
  })

  it.each([
    ["another secret", { secret: "somebody else's secret, also long enough" }],
    ["no signature", { signature: "" }],
    ["a signature of other length", { signature: "abc" }],
    ["a time six minutes ago", { time: String(seconds() - 360) }],
    ["a time six minutes ahead", { time: String(seconds() + 360) }],
    ["no time", { time: "" }],
    ["a time that is no number", { time: "1e9" }],
  ])("answers 401 to %s", async (_, given) => {
    await start()
    expect((await purge('{"tags":["catalogue"]}', given)).status).toBe(401)
  })

  it("answers 401 when the body is not the signed one", async () => {
    await start()
    const time = String(seconds())
    const signature = createHmac("sha256", INNER_SECRET).update(`${time}.{"tags":["a"]}`).digest("hex")
    expect((await purge('{"tags":["b"]}', { time, signature })).status).toBe(401)
  })

  it.each([
    "",
    "{}",
    "null",
    "[]",
    '{"tags":"catalogue"}',
    '{"tags":[1]}',
    '{"tags":["a b"]}',
    `{"tags":${JSON.stringify(Array(1001).fill("a"))}}`,
  ])("answers 400 to a signed body of another shape: %.30s", async (body) => {
    await start()
    expect((await purge(body)).status).toBe(400)
  })

  it("reads the pavilions again when they are what has changed", async () => {
    const { backend, ask } = await start()
    backend.answer([makePavilion("xixian", { is_default: true }), makePavilion("tengzhou")])
    await purge('{"tags":["pavilions"]}')
    const answer = await ask("/", { host: "tengzhou.localhost" })
    expect(JSON.parse(answer.text)).toMatchObject({ pavilion: "tengzhou" })
  })

  it("keeps the pavilions it knows when the backend does not answer", async () => {
    const { backend, ask } = await start()
    backend.answer(null)
    expect((await purge('{"tags":["pavilions"]}')).status).toBe(200)
    const answer = await ask("/", { host: "xinzheng.localhost" })
    expect(JSON.parse(answer.text)).toMatchObject({ pavilion: "xinzheng" })
  })
})

it("has nothing else under /internal, and nothing of it for who comes through a proxy", async () => {
  const { ask } = await start({ trustedProxies: ["127.0.0.1"] })
  const paths = ["/internal", "/internal/purge", "/internal/metrics", "/internal/x", "/en/internal/metrics"]
  const answers = await Promise.all(paths.map((path) => ask(path)))
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404])
})

it("gives its counters to a collector that asks directly", async () => {
  const { ask } = await start({ cachedRoutes: [{ route: "/", query: [] }] })
  await ask("/")
  const answer = await ask("/internal/metrics")
  expect(answer.text).toContain('pavilion_page_cache_answers_total{outcome="bypass"} 1\n')
})
