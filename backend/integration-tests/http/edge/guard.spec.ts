import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { sendRaw } from "./raw-request"

const NAMES = ["__proto__", "constructor", "prototype"]
const encode = (text: string) =>
  text.replaceAll(/./g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0")}`)

/** One name in the clothes it may come in. */
const queries = (name: string) => [
  `${name}[polluted]=1`,
  `${name}.polluted=1`,
  `a[${name}][polluted]=1`,
  `a[][${name}]=1`,
  `${encode(name)}[polluted]=1`,
  `a%5B${encode(name)}%5D[polluted]=1`,
  `${encode(encode(name))}.polluted=1`,
  `fields=id,${name}.polluted`,
  `fields=*${name}.polluted`,
  `order=-${encode(name)}.polluted`,
  `fields[]=${name}`,
]

medusaIntegrationTestRunner({
  testSuite: ({ api }) => {
    const origin = () => String(api.defaults.baseURL)
    const send = (path: string, options?: Parameters<typeof sendRaw>[2]) => sendRaw(origin(), path, options)
    const json = { "content-type": "application/json" }

    afterEach(() => {
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    })

    // Every test of Medusa's runner empties the database, which takes longer than all of these requests.
    it("refuses a forbidden key in any clothes, on every branch, before anything else", async () => {
      const paths = [
        "/pavilions",
        "/pavilions/xixian/products",
        "/pavilions/xixian/facets",
        "/pavilions/xixian/products/any",
        "/pavilions/xixian/carts/any",
        "/divisions",
        "/ready",
        "/store/products",
        "/store/orders",
        "/admin/products",
        "/admin/sellers",
        "/auth/user/emailpass",
        "/hooks/payment/any",
        "/app",
        "/nowhere",
      ]
      for (const path of paths) {
        for (const query of NAMES.flatMap(queries)) {
          const { status, body } = await send(`${path}?${query}`)
          const { code } = JSON.parse(body)
          expect({ path, query, status, code }).toEqual({ path, query, status: 400, code: "forbidden_key" })
        }
      }
      const { status, body } = await send("/pavilions?q=constructor")
      expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { pavilions: [] } })
    })

    it("refuses at once what would hold the process for long", async () => {
      const holes = "a[1]=1&a[99999999]=1"
      for (const query of [holes, encodeURI(holes), encodeURI(encodeURI(holes)), "a=1&".repeat(2000)]) {
        const began = performance.now()
        const { status, body } = await send(`/pavilions?${query}`)
        expect({ status, code: JSON.parse(body).code }).toEqual({ status: 400, code: "invalid_data" })
        expect(performance.now() - began).toBeLessThan(1000)
      }
    })

    it("refuses a forbidden key in a body, and a body that is too large", async () => {
      const form = { "content-type": "application/x-www-form-urlencoded" }
      const bodies: [Record<string, string>, string][] = [
        [json, '{"a":[{"__proto__":{"polluted":1}}]}'],
        [json, '{"constructor":{"prototype":{"polluted":1}}}'],
        [json, '{"fields":"id,__proto__.polluted"}'],
        [form, "__proto__[polluted]=1"],
        [form, "a%5B__proto__%5D[polluted]=1"],
      ]
      for (const [headers, body] of bodies) {
        const answer = await send("/pavilions/xixian/carts", { method: "POST", headers, body })
        const { code } = JSON.parse(answer.body)
        expect({ body, status: answer.status, code }).toEqual({ body, status: 400, code: "forbidden_key" })
      }
      const large = JSON.stringify({ note: "x".repeat(1_000_000) })
      const answer = await send("/pavilions/xixian/carts", { method: "POST", headers: json, body: large })
      expect({ status: answer.status, code: JSON.parse(answer.body).code }).toEqual({
        status: 413,
        code: "body_too_large",
      })
      const unknown = await send("/admin/uploads", {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=x", "transfer-encoding": "chunked" },
      })
      expect(unknown.status).toBe(413)
    })

    it("sends the security headers with every answer and says that it is ready", async () => {
      for (const path of [
        "/health",
        "/ready",
        "/pavilions",
        "/nowhere",
        "/admin/products",
        "/ready?__proto__=1",
      ]) {
        expect((await send(path)).headers).toMatchObject({
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
          "content-security-policy": expect.stringContaining("default-src 'none'"),
        })
      }
      const { status, body } = await send("/ready")
      expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { ready: true } })
    })
  },
})
