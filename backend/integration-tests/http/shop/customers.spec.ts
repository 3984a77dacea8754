import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createPasswordResetLinkWorkflow } from "../../../src/workflows/customer/create-password-reset-link"
import { makeProduct } from "../../factories/make-product"
import { makeSeller, makeShop, type Shop } from "../../factories/make-shop"
import { shopClient } from "./shop-client"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const guest = shopClient(api)
    const me = { mobile: "13800138000", password: "correct horse", name: "王小明" }
    const as = (token: string, pavilion?: string) =>
      shopClient(api, pavilion, { authorization: `Bearer ${token}` })
    const register = async (body: object = {}) => guest.post("customers", { ...me, ...body })

    let shop: Shop
    beforeEach(async () => {
      shop = await makeShop(getContainer())
    })

    describe("registering", () => {
      it("makes an account known by the normalised mobile, and logs in", async () => {
        const made = await register({ mobile: "+86 138-0013-8000" })
        expect(made).toMatchObject({ status: 201, customer: { mobile: "13800138000", name: "王小明" } })
        expect((await as(made.token).get("customers/me")).customer).toEqual(made.customer)
      })

      it("takes a number once, also when it comes ten times at once", async () => {
        const answers = await Promise.all(Array.from({ length: 10 }, () => register()))
        expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
        for (const answer of answers.filter((one) => one.status !== 201)) {
          expect(answer).toMatchObject({
            status: 400,
            code: "mobile_taken",
            details: [{ field: "mobile", code: "mobile_taken" }],
          })
        }
        expect(await getContainer().resolve(Modules.CUSTOMER).listCustomers()).toHaveLength(1)
        expect(await getContainer().resolve(Modules.AUTH).listAuthIdentities()).toHaveLength(1)
      })

      it.each([
        [{ mobile: "1380013800" }, "mobile_invalid", "mobile"],
        [{ mobile: 13800138000 }, "mobile_invalid", "mobile"],
        [{ password: "1234567" }, "password_too_short", "password"],
        [{ password: "x".repeat(73) }, "password_too_long", "password"],
        [{ name: " " }, "name_missing", "name"],
        [{ name: "名".repeat(51) }, "name_too_long", "name"],
      ])("refuses %j and keeps nothing", async (body, code, field) => {
        expect(await register(body)).toMatchObject({ status: 400, code, details: [{ field, code }] })
        expect(await getContainer().resolve(Modules.CUSTOMER).listCustomers()).toEqual([])
      })

      it("attaches no earlier guest order to a number that was never verified", async () => {
        const rice = await makeProduct(shop, await makeSeller(shop))
        await guest.order(await guest.cartOf([{ variant_id: rice.variant_id }]))
        const { token } = await register()
        expect(await as(token).get("customers/me/orders")).toMatchObject({ orders: [], count: 0 })
      })
    })

    describe("logging in", () => {
      it("takes the right password, in any writing of the number", async () => {
        const { customer } = await register()
        const answer = await guest.post("customers/login", {
          mobile: " 138 0013 8000",
          password: me.password,
        })
        expect(answer).toMatchObject({ status: 200, customer })
        expect((await as(answer.token).get("customers/me")).status).toBe(200)
      })

      it("answers the same to a wrong password and an unknown number, after the same work", async () => {
        await register()
        const timed = async (body: object) => {
          const started = performance.now()
          const answer = await guest.post("customers/login", body)
          return { answer, took: performance.now() - started }
        }
        const wrong = { mobile: me.mobile, password: "wrong horse" }
        const unknown = { mobile: "13900139000", password: "wrong horse" }
        await timed(wrong)
        await timed(unknown)
        const known_ones = [await timed(wrong), await timed(wrong)]
        const unknown_ones = [await timed(unknown), await timed(unknown)]
        expect(known_ones[0].answer).toMatchObject({ status: 401, code: "login_failed" })
        expect(unknown_ones[0].answer).toEqual(known_ones[0].answer)
        // A hash takes tens of milliseconds; skipping it for unknown numbers would show at once.
        const quickest = (all: { took: number }[]) => Math.min(...all.map((one) => one.took))
        expect(quickest(unknown_ones)).toBeGreaterThan(quickest(known_ones) / 2)
      })

      it("does not let an operator's address and password in, nor a shopper into the dashboard", async () => {
        const { token } = await register()
        expect((await as(token).get("/admin/orders")).status).toBe(401)
        expect((await as("no.such.token").get("customers/me")).status).toBe(401)
        expect(await guest.get("customers/me")).toMatchObject({ status: 401, code: "unauthorized" })
      })
    })

    describe("an account", () => {
      it("can change its name", async () => {
        const { token } = await register()
        expect((await as(token).put("customers/me", { name: " 李四 " })).customer.name).toBe("李四")
        expect(await as(token).put("customers/me", { name: "" })).toMatchObject({
          status: 400,
          code: "name_missing",
        })
      })

      it("owns its carts and orders, which are found by nobody else", async () => {
        const rice = await makeProduct(shop, await makeSeller(shop))
        const mine = as((await register()).token)
        const other = as((await register({ mobile: "13900139000" })).token)
        const cart = await mine.cartOf([{ variant_id: rice.variant_id, quantity: 2 }])
        for (const stranger of [guest, other]) {
          expect(await stranger.get(`carts/${cart.id}`)).toMatchObject({
            status: 404,
            code: "cart_not_found",
          })
          expect(await stranger.order(cart)).toMatchObject({ status: 404, code: "cart_not_found" })
        }
        const { order } = await mine.order(cart)
        for (const stranger of [guest, other]) {
          expect(await stranger.get(`orders/${order.id}`)).toMatchObject({
            status: 404,
            code: "order_not_found",
          })
        }
        expect((await mine.get(`orders/${order.id}`)).order).toEqual(order)
        expect(await other.get("customers/me/orders")).toMatchObject({ orders: [], count: 0 })
        expect(await mine.get("customers/me/orders?limit=1")).toMatchObject({
          orders: [
            { id: order.id, number: order.number, total: 30, item_count: 2, titles: [expect.any(String)] },
          ],
          count: 1,
          offset: 0,
          limit: 1,
        })
      })

      it("lists the orders of this pavilion alone", async () => {
        const rice = await makeProduct(shop, await makeSeller(shop))
        const { token } = await register()
        await as(token).order(await as(token).cartOf([{ variant_id: rice.variant_id }]))
        await makeShop(getContainer(), { handle: "xinzheng" })
        expect((await as(token).get("customers/me/orders")).count).toBe(1)
        expect((await as(token, "xinzheng").get("customers/me/orders")).count).toBe(0)
      })
    })

    describe("saved addresses", () => {
      const home = {
        recipient: "王小明",
        mobile: "138 0013 8000",
        division_code: "411528102",
        detail: "1 号",
      }
      const work = { ...home, division_code: "411528", detail: "2 号", is_default: true }

      it("keep exactly one default through saving, changing and removing", async () => {
        const mine = as((await register()).token)
        const first = await mine.post("customers/me/addresses", home)
        expect(first.status).toBe(201)
        expect(first.addresses).toMatchObject([{ mobile: "13800138000", detail: "1 号", is_default: true }])
        expect(first.addresses[0].divisions.map((one) => one.name)).toEqual([
          "河南省",
          "信阳市",
          "息县",
          "项店镇",
        ])
        const { addresses } = await mine.post("customers/me/addresses", work)
        expect(addresses.map((one) => [one.detail, one.is_default])).toEqual([
          ["2 号", true],
          ["1 号", false],
        ])
        const swapped = await mine.put(`customers/me/addresses/${addresses[0].id}`, {
          ...work,
          is_default: false,
        })
        expect(swapped.addresses.map((one) => [one.detail, one.is_default])).toEqual([
          ["1 号", true],
          ["2 号", false],
        ])
        const left = await mine.delete(`customers/me/addresses/${swapped.addresses[0].id}`)
        expect(left.addresses.map((one) => [one.detail, one.is_default])).toEqual([["2 号", true]])
      })

      it("are found by their owner alone", async () => {
        const mine = as((await register()).token)
        const other = as((await register({ mobile: "13900139000" })).token)
        const { addresses } = await mine.post("customers/me/addresses", home)
        const path = `customers/me/addresses/${addresses[0].id}`
        expect(await other.put(path, work)).toMatchObject({ status: 404, code: "address_not_found" })
        expect(await other.delete(path)).toMatchObject({ status: 404, code: "address_not_found" })
        expect((await mine.get("customers/me/addresses")).addresses).toEqual(addresses)
      })

      it("refuse what is no address, and the one too many", async () => {
        const mine = as((await register()).token)
        expect(await mine.post("customers/me/addresses", { ...home, detail: "" })).toMatchObject({
          status: 400,
          code: "address_detail_missing",
          details: [{ field: "detail", code: "address_detail_missing" }],
        })
        expect(await mine.post("customers/me/addresses", { ...home, division_code: "410000" })).toMatchObject(
          {
            status: 400,
            code: "address_division_unknown",
          },
        )
        for (let saved = 0; saved < 20; saved++) await mine.post("customers/me/addresses", home)
        expect(await mine.post("customers/me/addresses", home)).toMatchObject({
          status: 400,
          code: "address_limit",
        })
      })
    })

    describe("a forgotten password", () => {
      const linkFor = async (customer_id: string) => {
        const { result } = await createPasswordResetLinkWorkflow(getContainer()).run({
          input: { customer_id, created_by: "user_test" },
        })
        return result
      }

      it("is set anew by the operator's link, once, and ends every open session", async () => {
        const { customer, token: open } = await register()
        const { token } = await linkFor(customer.id)
        const body = { token, password: "a new password" }
        const answers = await Promise.all([1, 2, 3].map(() => guest.post("customers/reset-password", body)))
        const done = answers.filter((answer) => answer.status === 200)
        expect(done).toHaveLength(1)
        for (const late of answers.filter((answer) => answer.status !== 200)) {
          expect(late).toMatchObject({ status: 400, code: "reset_token_invalid" })
        }
        expect((await as(open).get("customers/me")).status).toBe(401)
        expect((await as(done[0].token).get("customers/me")).customer).toEqual(customer)
        const logIn = async (password: string) =>
          guest.post("customers/login", { mobile: me.mobile, password })
        expect((await logIn(me.password)).status).toBe(401)
        expect((await logIn("a new password")).status).toBe(200)
      })

      it("is not set by an unknown, an older or an expired link, and none is kept in plain words", async () => {
        const { customer } = await register()
        const older = await linkFor(customer.id)
        const newer = await linkFor(customer.id)
        const use = async (token: string) =>
          guest.post("customers/reset-password", { token, password: "long enough" })
        const account = getContainer().resolve("account")
        const links = await account.listPasswordResetLinks()
        expect(JSON.stringify(links)).not.toContain(newer.token)
        expect(await use("unknown")).toMatchObject({ status: 400, code: "reset_token_invalid" })
        expect((await use(newer.token)).status).toBe(200)
        expect((await use(older.token)).status).toBe(400)
        const late = await linkFor(customer.id)
        await account.updatePasswordResetLinks({
          selector: { used_at: null },
          data: { expires_at: new Date(Date.now() - 1) },
        })
        expect((await use(late.token)).status).toBe(400)
      })

      it("gets a link from the operator alone", async () => {
        const { customer, token } = await register()
        const path = `/admin/customers/${customer.id}/password-reset-link`
        expect((await guest.post(path)).status).toBe(401)
        expect((await as(token).post(path)).status).toBe(401)
      })
    })
  },
})
