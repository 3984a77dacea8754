import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { CartAnswer, ErrorAnswer } from "@pavilion/contracts"
import type { SellerModuleService } from "../../../src/modules/seller/service"
import { makeProduct } from "../../factories/make-product"
import { makeSeller, makeShop, type Shop, type ShopSeller } from "../../factories/make-shop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const carts = "/pavilions/xixian/carts"
    // Any status is an answer here; the tests say which one they want.
    const any = { validateStatus: () => true }
    const post = (path: string, body: unknown) =>
      api.post<CartAnswer & ErrorAnswer>(path, body, any).then(({ status, data }) => ({ status, ...data }))
    const put = (path: string, body: unknown) =>
      api.put<CartAnswer & ErrorAnswer>(path, body, any).then(({ status, data }) => ({ status, ...data }))
    const get = (path: string) =>
      api.get<CartAnswer & ErrorAnswer>(path, any).then(({ status, data }) => ({ status, ...data }))

    let shop: Shop
    let seller: ShopSeller

    beforeEach(async () => {
      shop = await makeShop(getContainer())
      seller = await makeSeller(shop)
    })

    describe("a cart", () => {
      it("groups lines by seller, with one parcel each and exact sums", async () => {
        const other = await makeSeller(shop)
        const rice = await makeProduct(shop, seller, { price: 49.9 })
        const oil = await makeProduct(shop, other, { price: 0.1 })
        const stay = await makeProduct(shop, other, { price: 88, delivery: "none", stock: null })
        const made = await post(carts, { variant_id: rice.variant_id, quantity: 3 })
        expect(made.status).toBe(201)
        await post(`${carts}/${made.cart.id}/lines`, { variant_id: oil.variant_id, quantity: 3 })
        const { cart } = await post(`${carts}/${made.cart.id}/lines`, {
          variant_id: stay.variant_id,
          quantity: 1,
        })

        expect(cart.parts.map((part) => part.seller.handle)).toEqual([seller.handle, other.handle])
        expect(cart.parts.map((part) => part.goods_total)).toEqual([149.7, 88.3])
        expect(cart.parts.map((part) => part.shipping_total)).toEqual([10, 10])
        expect(cart.parts[0].seller.township).toBe("项店镇")
        expect(cart).toMatchObject({
          item_count: 7,
          goods_total: 238,
          shipping_total: 20,
          total: 258,
          needs_address: true,
          can_checkout: true,
        })
        expect((await get(`${carts}/${cart.id}`)).cart).toEqual(cart)
      })

      it("adds the same variant to the line it has, also when pressed twice at once", async () => {
        const rice = await makeProduct(shop, seller)
        const { cart } = await post(carts, {})
        const add = () => post(`${carts}/${cart.id}/lines`, { variant_id: rice.variant_id, quantity: 1 })
        await Promise.all([add(), add(), add(), add()])
        const lines = (await get(`${carts}/${cart.id}`)).cart.parts.flatMap((part) => part.lines)
        expect(lines.map((line) => line.quantity)).toEqual([4])
      })

      it("asks for no address where nothing is shipped", async () => {
        const stay = await makeProduct(shop, seller, { delivery: "none", stock: null })
        const { cart } = await post(carts, { variant_id: stay.variant_id, quantity: 1 })
        expect(cart).toMatchObject({ shipping_total: 0, needs_address: false, can_checkout: true })
      })

      it("removes a line set to none, and one that is deleted", async () => {
        const rice = await makeProduct(shop, seller)
        const oil = await makeProduct(shop, seller)
        const { cart } = await post(carts, { variant_id: rice.variant_id, quantity: 1 })
        await post(`${carts}/${cart.id}/lines`, { variant_id: oil.variant_id, quantity: 1 })
        const { parts } = (await get(`${carts}/${cart.id}`)).cart
        const [first, second] = parts[0].lines
        expect((await put(`${carts}/${cart.id}/lines/${first.id}`, { quantity: 0 })).cart.item_count).toBe(1)
        const emptied = await api.delete<CartAnswer>(`${carts}/${cart.id}/lines/${second.id}`)
        expect(emptied.data.cart).toMatchObject({ parts: [], item_count: 0, can_checkout: false })
      })
    })

    describe("the price of a line", () => {
      const day_ms = 24 * 60 * 60 * 1000
      const ended = { ends_at: new Date(Date.now() - day_ms).toISOString() }
      const coming = { starts_at: new Date(Date.now() + day_ms).toISOString() }

      it.each([
        ["no list", []],
        ["a running sale", [{ type: "sale", amount: 8 }]],
        ["a sale that is dearer", [{ type: "sale", amount: 12 }]],
        ["an override that is dearer", [{ type: "override", amount: 12 }]],
        ["a sale that ended", [{ type: "sale", amount: 8, ...ended }]],
        ["a sale to come", [{ type: "override", amount: 8, ...coming }]],
        ["a draft", [{ type: "sale", amount: 8, status: "draft" }]],
        [
          "two sales",
          [
            { type: "sale", amount: 8 },
            { type: "sale", amount: 7 },
          ],
        ],
        ["a price for ten and more", [{ type: "sale", amount: 5, min_quantity: 10 }]],
      ])("is the one Medusa calculates: %s", async (_name, lists) => {
        const pricing = getContainer().resolve(Modules.PRICING)
        const rice = await makeProduct(shop, seller, { price: 10 })
        for (const { type, amount, min_quantity, status = "active", ...dates } of lists) {
          await pricing.createPriceLists([
            {
              title: "list",
              description: "list",
              type,
              status,
              ...dates,
              prices: [{ amount, min_quantity, currency_code: "cny", price_set_id: rice.price_set_id }],
            },
          ])
        }
        const [price] = await pricing.calculatePrices(
          { id: [rice.price_set_id] },
          { context: { currency_code: "cny", quantity: 1 } },
        )
        const { cart } = await post(carts, { variant_id: rice.variant_id, quantity: 1 })
        expect(cart.parts[0].lines[0].unit_price).toBe(Number(price.calculated_amount))
      })
    })

    describe("what changed since a line was put in", () => {
      it("tells a changed price and charges the one of now, until the shopper touches the line", async () => {
        const rice = await makeProduct(shop, seller, { price: 10 })
        const { cart } = await post(carts, { variant_id: rice.variant_id, quantity: 2 })
        await getContainer()
          .resolve(Modules.PRICING)
          .updatePriceSets(rice.price_set_id, { prices: [{ amount: 12.5, currency_code: "cny" }] })
        const told = (await get(`${carts}/${cart.id}`)).cart
        const line = told.parts[0].lines[0]
        expect(line).toMatchObject({ unit_price: 12.5, subtotal: 25 })
        expect(line.notices).toEqual([{ code: "price_changed", was: 10, now: 12.5 }])
        expect(told.can_checkout).toBe(true)
        const touched = await put(`${carts}/${cart.id}/lines/${line.id}`, { quantity: 1 })
        expect(touched.cart.parts[0].lines[0].notices).toEqual([])
      })

      it("tells short stock, also where a gift box draws on the same item", async () => {
        const honey = await makeProduct(shop, seller, { stock: 5 })
        const box = await makeProduct(shop, seller, {
          holds: [{ inventory_item_id: honey.inventory_item_ids[0], required_quantity: 2 }],
        })
        const { cart } = await post(carts, { variant_id: honey.variant_id, quantity: 3 })
        const short = await post(`${carts}/${cart.id}/lines`, { variant_id: box.variant_id, quantity: 2 })
        expect(short.cart.parts[0].lines.map((line) => line.notices)).toEqual([
          [],
          [{ code: "quantity_short", wanted: 2, available: 1 }],
        ])
        expect(short.cart.can_checkout).toBe(false)
      })

      it("tells a withdrawn product and counts it no more", async () => {
        const rice = await makeProduct(shop, seller)
        const { cart } = await post(carts, { variant_id: rice.variant_id, quantity: 1 })
        await getContainer().resolve(Modules.PRODUCT).updateProducts(rice.id, { status: "draft" })
        const told = (await get(`${carts}/${cart.id}`)).cart
        expect(told.parts[0].lines[0].notices).toEqual([{ code: "withdrawn" }])
        expect(told).toMatchObject({ total: 0, can_checkout: false })
      })
    })

    describe("a refusal", () => {
      it.each([0, -1, 1.5, 1_000_000_000, "two", "2", null])(
        "answers quantity_invalid to %j packs",
        async (quantity) => {
          const rice = await makeProduct(shop, seller)
          const { cart } = await post(carts, {})
          const answer = await post(`${carts}/${cart.id}/lines`, { variant_id: rice.variant_id, quantity })
          expect(answer).toMatchObject({
            status: 400,
            code: "quantity_invalid",
            details: [{ field: "quantity", code: "quantity_invalid" }],
          })
          expect((await get(`${carts}/${cart.id}`)).cart.item_count).toBe(0)
        },
      )

      it("answers quantity_invalid when the packs of a line add up to too many", async () => {
        const rice = await makeProduct(shop, seller, { stock: null })
        const { cart } = await post(carts, { variant_id: rice.variant_id, quantity: 999 })
        const answer = await post(`${carts}/${cart.id}/lines`, { variant_id: rice.variant_id, quantity: 1 })
        expect(answer).toMatchObject({ status: 400, code: "quantity_invalid" })
      })

      it("answers variant_not_found to a product of another pavilion", async () => {
        const elsewhere = await makeShop(getContainer(), { handle: "xinzheng" })
        const jujube = await makeProduct(elsewhere, await makeSeller(elsewhere))
        const answer = await post(carts, { variant_id: jujube.variant_id, quantity: 1 })
        expect(answer).toMatchObject({ status: 404, code: "variant_not_found" })
      })

      it("answers variant_withdrawn to an unpublished product and to one of a suspended seller", async () => {
        const draft = await makeProduct(shop, seller)
        await getContainer().resolve(Modules.PRODUCT).updateProducts(draft.id, { status: "draft" })
        expect(await post(carts, { variant_id: draft.variant_id, quantity: 1 })).toMatchObject({
          status: 400,
          code: "variant_withdrawn",
        })
        const rice = await makeProduct(shop, seller)
        const register: SellerModuleService = getContainer().resolve("seller")
        await register.updateSellers({ id: seller.id, status: "suspended" })
        expect(await post(carts, { variant_id: rice.variant_id, quantity: 1 })).toMatchObject({
          status: 400,
          code: "variant_withdrawn",
        })
      })

      it("answers stock_short where nothing is left", async () => {
        const rice = await makeProduct(shop, seller, { stock: 0 })
        expect(await post(carts, { variant_id: rice.variant_id, quantity: 1 })).toMatchObject({
          status: 400,
          code: "stock_short",
        })
      })

      it("answers the same cart_not_found to an unknown cart and to one of another pavilion", async () => {
        await makeShop(getContainer(), { handle: "xinzheng" })
        const { cart } = await post(carts, {})
        const strange = await get(`/pavilions/xinzheng/carts/${cart.id}`)
        const unknown = await get("/pavilions/xixian/carts/cart_unknown")
        expect(strange).toEqual(unknown)
        expect(unknown).toMatchObject({ status: 404, code: "cart_not_found" })
      })

      it("answers pavilion_not_found, cart_line_not_found and not_found", async () => {
        const { cart } = await post(carts, {})
        expect(await post("/pavilions/atlantis/carts", {})).toMatchObject({
          status: 404,
          code: "pavilion_not_found",
        })
        expect(await put(`${carts}/${cart.id}/lines/cali_1`, { quantity: 1 })).toMatchObject({
          status: 404,
          code: "cart_line_not_found",
        })
      })
    })

    describe("the routes of Medusa that would be a second way to buy or to register", () => {
      it.each(["/store/carts", "/store/orders", "/store/payment-collections", "/store/customers"])(
        "finds no %s",
        async (path) => {
          const key = await getContainer()
            .resolve(Modules.API_KEY)
            .createApiKeys({ title: "shop", type: "publishable", created_by: "test" })
          await getContainer()
            .resolve(ContainerRegistrationKeys.LINK)
            .create({
              [Modules.API_KEY]: { publishable_key_id: key.id },
              [Modules.SALES_CHANNEL]: { sales_channel_id: shop.pavilion.sales_channel_id },
            })
          const headers = { "x-publishable-api-key": key.token }
          expect((await api.post(path, {}, { ...any, headers })).status).toBe(404)
          expect((await api.get("/store/products", { headers })).status).toBe(200)
        },
      )

      it("finds no /auth/customer", async () => {
        expect((await post("/auth/customer/emailpass/register", {})).status).toBe(404)
      })
    })
  },
})
