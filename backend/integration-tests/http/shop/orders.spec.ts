import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeProduct } from "../../factories/make-product"
import { makeSeller, makeShop, type Shop, type ShopSeller } from "../../factories/make-shop"
import { brokenLevels, inexactOrders, shopState } from "../../factories/shop-state"
import { placeOrderBody, type ShopClient, shopClient } from "./shop-client"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let seller: ShopSeller
    let client: ShopClient

    beforeEach(async () => {
      shop = await makeShop(getContainer())
      seller = await makeSeller(shop, { commission_rate: 0.05 })
      client = shopClient(api)
    })

    describe("placing an order", () => {
      it("makes one order with one part per seller whose sums are exact", async () => {
        const other = await makeSeller(shop)
        const rice = await makeProduct(shop, seller, { price: 49.9 })
        const oil = await makeProduct(shop, other, { price: 0.07 })
        const cart = await client.cartOf([
          { variant_id: rice.variant_id, quantity: 3 },
          { variant_id: oil.variant_id, quantity: 7 },
        ])
        const { status, order, proof } = await client.order(cart, { note: "  轻放  " })

        expect(status).toBe(201)
        expect(order.number).toMatch(/^\d{12}$/)
        expect(order).toMatchObject({
          pavilion: "xixian",
          note: "轻放",
          payment_method: "cash_on_delivery",
          goods_total: 150.19,
          shipping_total: 20,
          discount_total: 0,
          tax_total: 0,
          total: 170.19,
          address: {
            recipient: "王小明",
            mobile: "13800138000",
            divisions: [
              { code: "410000", name: "河南省" },
              { code: "411500", name: "信阳市" },
              { code: "411528", name: "息县" },
              { code: "411528102", name: "项店镇" },
            ],
          },
        })
        expect(
          order.parts.map(({ number, goods_total, shipping_total, total, status: state }) => ({
            number,
            goods_total,
            shipping_total,
            total,
            state,
          })),
        ).toEqual([
          {
            number: `${order.number}-1`,
            goods_total: 149.7,
            shipping_total: 10,
            total: 159.7,
            state: "placed",
          },
          {
            number: `${order.number}-2`,
            goods_total: 0.49,
            shipping_total: 10,
            total: 10.49,
            state: "placed",
          },
        ])
        expect(proof).toBeTruthy()
        expect(await shopState(getContainer())).toEqual({
          orders: 1,
          order_lines: 2,
          seller_orders: 2,
          reservations: 2,
          payments: 1,
          placements: 1,
          cart_links: 1,
          payment_links: 1,
          reserved: 10,
          completed_carts: 1,
        })
        expect(await inexactOrders(getContainer())).toEqual([])
        expect(await brokenLevels(getContainer())).toEqual([])
      })

      it("freezes the commission of the seller at sale", async () => {
        const rice = await makeProduct(shop, seller, { price: 49.9 })
        const cart = await client.cartOf([{ variant_id: rice.variant_id, quantity: 1 }])
        const { order } = await client.order(cart)
        const [part] = await getContainer().resolve("seller").listSellerOrders({ order_id: order.id })
        expect(part).toMatchObject({ commission_rate: 0.05, commission_total: 2.5, payable_total: 57.4 })
      })

      it("can be seen, and captured as paid, by the operator", async () => {
        const rice = await makeProduct(shop, seller, { price: 12 })
        const { order } = await client.order(
          await client.cartOf([{ variant_id: rice.variant_id, quantity: 1 }]),
        )
        const query = getContainer().resolve("query")
        const read = async () => {
          const { data } = await query.graph({
            entity: "order",
            fields: [
              "id",
              "total",
              "custom_display_id",
              "payment_collections.*",
              "payment_collections.payments.*",
            ],
            filters: { id: order.id },
          })
          return data[0]
        }
        const [collection] = (await read()).payment_collections
        const seen = await read()
        expect([Number(seen.total), seen.custom_display_id]).toEqual([22, order.number])
        expect(collection).toMatchObject({ status: "authorized", amount: 22, authorized_amount: 22 })
        await getContainer()
          .resolve(Modules.PAYMENT)
          .capturePayment({ payment_id: collection.payments[0].id, amount: 22 })
        expect((await read()).payment_collections[0]).toMatchObject({
          status: "completed",
          captured_amount: 22,
        })
      })

      it("wants no place where nothing is shipped", async () => {
        const stay = await makeProduct(shop, seller, { price: 88, delivery: "none", stock: null })
        const cart = await client.cartOf([{ variant_id: stay.variant_id, quantity: 2 }])
        const address = { recipient: "李", mobile: "13900139000", division_code: "", detail: "" }
        const { status, order } = await client.order(cart, { address })
        expect(status).toBe(201)
        expect(order).toMatchObject({ total: 176, shipping_total: 0 })
      })
    })

    describe("placing the same order again", () => {
      it("answers the same order to a repeat, even after the stock is gone", async () => {
        const rice = await makeProduct(shop, seller, { stock: 1 })
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        const first = await client.order(cart)
        const again = await client.order(cart)
        expect([first.status, again.status]).toEqual([201, 200])
        expect(again.order).toEqual(first.order)
      })

      it("makes one order of 20 completions at once, and answers it to all", async () => {
        const rice = await makeProduct(shop, seller)
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        const answers = await Promise.all(Array.from({ length: 20 }, () => client.order(cart)))
        expect(new Set(answers.map((answer) => answer.order.id)).size).toBe(1)
        expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
        expect(answers.filter((answer) => answer.status === 200)).toHaveLength(19)
        expect(await shopState(getContainer())).toMatchObject({ orders: 1, seller_orders: 1, reserved: 1 })
      })

      it("takes no more lines into the cart that became it", async () => {
        const rice = await makeProduct(shop, seller)
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        await client.order(cart)
        const answer = await client.post(`carts/${cart.id}/lines`, {
          variant_id: rice.variant_id,
          quantity: 1,
        })
        expect(answer).toMatchObject({ status: 404, code: "cart_not_found" })
        expect((await client.get(`carts/${cart.id}`)).status).toBe(404)
      })
    })

    describe("two shoppers racing for the last unit", () => {
      it("makes one order and one refusal that names the line, and no row for the loser", async () => {
        for (let round = 0; round < 5; round++) {
          const rice = await makeProduct(shop, seller, { stock: 1 })
          const before = await shopState(getContainer())
          const carts = await Promise.all([1, 2].map(() => client.cartOf([{ variant_id: rice.variant_id }])))
          const answers = await Promise.all(carts.map((cart) => client.order(cart)))
          const loser = answers.findIndex((answer) => answer.status !== 201)
          expect(answers.map((answer) => answer.status).toSorted((one, two) => one - two)).toEqual([201, 400])
          expect(answers[loser]).toMatchObject({
            code: "stock_short",
            details: [{ field: `lines.${carts[loser].parts[0].lines[0].id}`, code: "stock_short" }],
          })
          const after = await shopState(getContainer())
          expect(after.orders - before.orders).toBe(1)
          expect(after.order_lines - before.order_lines).toBe(1)
          expect(after.reserved - before.reserved).toBe(1)
          expect(after.completed_carts - before.completed_carts).toBe(1)
        }
      })

      it("never promises more than there is to 50 shoppers with singles and gift boxes", async () => {
        const honey = await makeProduct(shop, seller, { stock: 20 })
        const tea = await makeProduct(shop, seller, { stock: 15 })
        const box = await makeProduct(shop, seller, {
          holds: [
            { inventory_item_id: honey.inventory_item_ids[0], required_quantity: 2 },
            { inventory_item_id: tea.inventory_item_ids[0], required_quantity: 1 },
          ],
        })
        const wishes = [[honey, box], [box, tea], [tea, honey], [honey], [box]]
        const carts = await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            client.cartOf(wishes[index % wishes.length].map(({ variant_id }) => ({ variant_id }))),
          ),
        )
        const answers = await Promise.all(carts.map((cart) => client.order(cart)))
        for (const answer of answers) expect([201, 400]).toContain(answer.status)
        for (const answer of answers.filter((one) => one.status === 400))
          expect(answer.code).toBe("stock_short")
        const placed = answers.filter((answer) => answer.status === 201).length
        expect(placed).toBeGreaterThanOrEqual(10)
        expect(await shopState(getContainer())).toMatchObject({ orders: placed, seller_orders: placed })
        expect(await brokenLevels(getContainer())).toEqual([])
        expect(await inexactOrders(getContainer())).toEqual([])
      })
    })

    describe("a refused order writes nothing", () => {
      const refused = async (cart: { id: string; total: number }, body: object, wanted: object) => {
        const before = await shopState(getContainer())
        expect(await client.order(cart, body)).toMatchObject(wanted)
        expect(await shopState(getContainer())).toEqual(before)
      }
      const { address } = placeOrderBody()

      it.each([
        [{ address: undefined }, "address_recipient_missing", "address.recipient"],
        [{ address: { ...address, recipient: "  " } }, "address_recipient_missing", "address.recipient"],
        [{ address: { ...address, mobile: "1380013800" } }, "address_mobile_invalid", "address.mobile"],
        [
          { address: { ...address, division_code: "999999" } },
          "address_division_unknown",
          "address.division_code",
        ],
        [
          { address: { ...address, division_code: "410000" } },
          "address_division_unknown",
          "address.division_code",
        ],
        [{ address: { ...address, division_code: "" } }, "address_division_unknown", "address.division_code"],
        [{ address: { ...address, detail: "" } }, "address_detail_missing", "address.detail"],
        [{ note: "长".repeat(201) }, "note_too_long", "note"],
        [{ payment_method: "card" }, "payment_method_unknown", "payment_method"],
        [{ expected_total: "20" }, "cart_total_changed", "expected_total"],
        [{ expected_total: 19.99 }, "cart_total_changed", "expected_total"],
      ])("to %j", async (body, code, field) => {
        const rice = await makeProduct(shop, seller)
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        await refused(cart, body, { status: 400, code, details: expect.arrayContaining([{ field, code }]) })
      })

      it("names every wrong field at once", async () => {
        const rice = await makeProduct(shop, seller)
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        const { details = [] } = await client.order(cart, {
          address: { division_code: "411528", detail: "x" },
        })
        expect(details.map((problem) => problem.field)).toEqual(["address.recipient", "address.mobile"])
      })

      it("to an empty cart", async () => {
        await refused(await client.cartOf([]), {}, { status: 400, code: "cart_empty" })
      })

      it("to a product withdrawn since", async () => {
        const rice = await makeProduct(shop, seller)
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        await getContainer().resolve(Modules.PRODUCT).updateProducts(rice.id, { status: "draft" })
        const field = `lines.${cart.parts[0].lines[0].id}`
        await refused(
          cart,
          {},
          {
            status: 400,
            code: "variant_withdrawn",
            details: [{ field, code: "variant_withdrawn" }],
          },
        )
      })

      it("to a price changed since", async () => {
        const rice = await makeProduct(shop, seller)
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        await getContainer()
          .resolve(Modules.PRICING)
          .updatePriceSets(rice.price_set_id, { prices: [{ amount: 9.99, currency_code: "cny" }] })
        await refused(cart, {}, { status: 400, code: "cart_total_changed" })
        const { cart: now } = await client.get(`carts/${cart.id}`)
        expect((await client.order(now)).status).toBe(201)
      })

      it("to an unknown cart, and to one of another pavilion", async () => {
        await makeShop(getContainer(), { handle: "xinzheng" })
        const rice = await makeProduct(shop, seller)
        const cart = await client.cartOf([{ variant_id: rice.variant_id }])
        await refused({ id: "cart_unknown", total: 20 }, {}, { status: 404, code: "cart_not_found" })
        const strange = await shopClient(api, "xinzheng").order(cart)
        expect(strange).toMatchObject({ status: 404, code: "cart_not_found" })
      })
    })

    describe("opening an order", () => {
      const placed = async () => {
        const rice = await makeProduct(shop, seller)
        return client.order(await client.cartOf([{ variant_id: rice.variant_id }]))
      }
      const withProof = (proof: string) => shopClient(api, "xixian", { "x-pavilion-order-proof": proof })

      it("needs the proof of this very order", async () => {
        const mine = await placed()
        const other = await placed()
        expect((await withProof(mine.proof).get(`orders/${mine.order.id}`)).order).toEqual(mine.order)
        const nothing = await client.get("orders/order_unknown")
        expect(nothing).toMatchObject({ status: 404, code: "order_not_found" })
        expect(await client.get(`orders/${mine.order.id}`)).toEqual(nothing)
        expect(await withProof(other.proof).get(`orders/${mine.order.id}`)).toEqual(nothing)
        const [expires, seal] = mine.proof.split(".")
        for (const forged of [
          `${Number(expires) + 1}.${seal}`,
          `${expires}.`,
          seal,
          "",
          `${expires}.${seal}.x`,
        ]) {
          expect(await withProof(forged).get(`orders/${mine.order.id}`)).toEqual(nothing)
        }
      })

      it("works by number and mobile, with one answer for all that is wrong", async () => {
        await makeShop(getContainer(), { handle: "xinzheng" })
        const { order } = await placed()
        const right = { number: ` ${order.number} `, mobile: "+86 138 0013 8000" }
        const found = await client.post("orders/look-up", right)
        expect(found).toMatchObject({ status: 200, order })
        expect((await withProof(found.proof).get(`orders/${order.id}`)).status).toBe(200)
        const wrong = await client.post("orders/look-up", { ...right, mobile: "13800138001" })
        expect(wrong).toMatchObject({ status: 404, code: "order_not_found" })
        expect(await client.post("orders/look-up", { ...right, number: "261123000000" })).toEqual(wrong)
        expect(await shopClient(api, "xinzheng").post("orders/look-up", right)).toEqual(wrong)
        expect(
          await client.post("orders/look-up", { number: order.number, mobile: "1380013800" }),
        ).toMatchObject({
          status: 400,
          code: "mobile_invalid",
        })
      })

      it("does not show an order before it has seller orders", async () => {
        const { order, proof } = await placed()
        await getContainer()
          .resolve("__pg_connection__")
          .raw("delete from seller_order where order_id = ?", [order.id])
        expect(await withProof(proof).get(`orders/${order.id}`)).toMatchObject({
          status: 404,
          code: "order_not_found",
        })
      })
    })
  },
})
