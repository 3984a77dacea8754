import { createHmac } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { sendRaw, type RawAnswer } from "./raw-request"

const PASSWORD = "a long and right password"

/** The address of a shopper as the storefront signs it. */
function signed(address: string): string {
  const claim = `${address}.${Math.floor(Date.now() / 1000)}`
  return `${claim}.${createHmac("sha256", String(process.env.INNER_SECRET)).update(claim).digest("hex")}`
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let subnet = 0
    /** Each test counts addresses of its own. */
    const address = (host: number) => `203.0.${subnet}.${host}`

    function login(email: string, password: string, from: string): Promise<RawAnswer> {
      return sendRaw(String(api.defaults.baseURL), "/auth/user/emailpass", {
        method: "POST",
        headers: { "content-type": "application/json", "x-pavilion-client": signed(from) },
        body: JSON.stringify({ email, password }),
      })
    }

    beforeEach(async () => {
      subnet++
      const auth = getContainer().resolve(Modules.AUTH)
      const { success, error } = await auth.register("emailpass", {
        body: { email: "operator@pavilion.example", password: PASSWORD },
      })
      expect({ success, error }).toEqual({ success: true, error: undefined })
    })

    describe("logging in", () => {
      it("is refused after five failures, even with the right password, from that address alone", async () => {
        for (let attempt = 0; attempt < 5; attempt++) {
          expect((await login("operator@pavilion.example", "wrong", address(1))).status).toBe(401)
        }
        const refused = await login("Operator@pavilion.example ", PASSWORD, address(1))
        expect({ status: refused.status, code: JSON.parse(refused.body).code }).toEqual({
          status: 429,
          code: "login_limited",
        })
        expect(Number(refused.headers["retry-after"])).toBeGreaterThan(800)
        expect((await login("operator@pavilion.example", PASSWORD, address(2))).status).toBe(200)
        expect((await login("other@pavilion.example", "wrong", address(1))).status).toBe(401)
      })

      it("counts twenty at once as twenty", async () => {
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => login("operator@pavilion.example", "wrong", address(3))),
        )
        expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
        expect(answers.filter(({ status }) => status === 429)).toHaveLength(15)
      })

      it("counts no login that went well", async () => {
        for (let attempt = 0; attempt < 8; attempt++) {
          expect((await login("operator@pavilion.example", PASSWORD, address(4))).status).toBe(200)
        }
      })

      it("does not believe an address that nobody signed", async () => {
        const forged = () =>
          sendRaw(String(api.defaults.baseURL), "/auth/user/emailpass", {
            method: "POST",
            headers: {
              "content-type": "application/json",
              "x-pavilion-client": `198.51.100.${Math.floor(Math.random() * 250)}.1.${"0".repeat(64)}`,
              "x-forwarded-for": `198.51.100.${Math.floor(Math.random() * 250)}`,
            },
            body: JSON.stringify({ email: "forged@pavilion.example", password: "wrong" }),
          })
        const statuses = []
        for (let attempt = 0; attempt < 6; attempt++) statuses.push((await forged()).status)
        expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
      })
    })

    describe("suggestions", () => {
      it("are given twenty times a second to one address", async () => {
        const ask = (from: string) =>
          sendRaw(String(api.defaults.baseURL), "/pavilions/xixian/suggestions?q=zao", {
            headers: { "x-pavilion-client": signed(from) },
          })
        const answers = await Promise.all(Array.from({ length: 40 }, () => ask(address(5))))
        const refused = answers.filter(({ status }) => status === 429)
        expect(refused.length).toBeGreaterThanOrEqual(1)
        expect(answers.length - refused.length).toBeGreaterThanOrEqual(20)
        expect((await ask(address(6))).status).not.toBe(429)
      })
    })
  },
})
