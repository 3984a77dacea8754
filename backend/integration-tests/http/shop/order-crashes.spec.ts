import { AssertionError } from "node:assert"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { announceOrdersWorkflow } from "../../../src/workflows/checkout/announce-orders"
import { settleOrdersWorkflow } from "../../../src/workflows/checkout/settle-orders"
import { makeProduct } from "../../factories/make-product"
import { makeSeller, makeShop, type Shop, type ShopSeller } from "../../factories/make-shop"
import { brokenLevels, inexactOrders, shopState } from "../../factories/shop-state"
import { type ShopClient, shopClient } from "./shop-client"

/** Everything that placing an order writes, and what it does there. */
const WRITES: [table: string, does: "insert" | "update"][] = [
  ["order", "insert"],
  ["order_address", "insert"],
  ["order_summary", "insert"],
  ["order_line_item", "insert"],
  ["order_item", "insert"],
  ["order_shipping", "insert"],
  ["order_shipping_method", "insert"],
  ["seller_order", "insert"],
  ["seller_order_line", "insert"],
  ["seller_order_change", "insert"],
  ["reservation_item", "insert"],
  ["inventory_level", "update"],
  ["payment_collection", "insert"],
  ["payment_session", "insert"],
  ["payment", "insert"],
  ["order_cart", "insert"],
  ["order_payment_collection", "insert"],
  ["order_placement", "insert"],
  ["cart", "update"],
]

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let shop: Shop
    let seller: ShopSeller
    let client: ShopClient
    const sql = async (statement: string) =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement)

    beforeEach(async () => {
      shop = await makeShop(getContainer())
      seller = await makeSeller(shop)
      client = shopClient(api)
    })

    describe("an order that fails on its way", () => {
      const injectFailure = async (table: string, does: string, deferred: boolean) => {
        await sql(`create or replace function injected_failure() returns trigger language plpgsql as
          $$ begin raise exception 'injected'; end $$`)
        await sql(
          deferred
            ? `create constraint trigger injected after ${does} on "${table}" deferrable initially deferred
               for each row execute function injected_failure()`
            : `create trigger injected after ${does} on "${table}" for each row execute function injected_failure()`,
        )
        return async () => sql(`drop trigger injected on "${table}"`)
      }

      it("leaves nothing behind, whichever write fails, or the commit; and can be placed afterwards", async () => {
        const rice = await makeProduct(shop, seller)
        const oil = await makeProduct(shop, await makeSeller(shop))
        const cart = await client.cartOf([{ variant_id: rice.variant_id }, { variant_id: oil.variant_id }])
        const before = await shopState(getContainer())
        for (const deferred of [false, true]) {
          for (const [table, does] of WRITES) {
            const heal = await injectFailure(table, does, deferred)
            const answer = await client.order(cart)
            await heal()
            expect({ table, ...answer }).toEqual({
              table,
              status: 500,
              code: "unknown_error",
              type: "unknown_error",
              message: "An unknown error occurred.",
            })
            expect([table, await shopState(getContainer())]).toEqual([table, before])
          }
        }
        expect((await client.order(cart)).status).toBe(201)
        expect(await shopState(getContainer())).toMatchObject({ orders: 1, seller_orders: 2, reserved: 2 })
      })
    })

    describe("a process killed while it places orders", () => {
      const startChild = async (): Promise<{ child: ChildProcess; placed: string[] }> => {
        const child = spawn(
          process.execPath,
          [
            require.resolve("@medusajs/cli/cli.js"),
            "exec",
            "integration-tests/http/shop/place-orders-until-killed.ts",
          ],
          {
            env: {
              ...process.env,
              NODE_ENV: "development",
              DATABASE_URL: dbConfig.clientUrl,
              CHILD_PAVILION: shop.pavilion.handle,
              CHILD_TOTAL: "20",
            },
            stdio: ["pipe", "pipe", "inherit"],
          },
        )
        const placed: string[] = []
        const lines = createInterface({ input: child.stdout })
        const ready = new Promise<void>((resolve, reject) => {
          lines.on("line", (line) => {
            if (line === "ready") resolve()
            if (line.startsWith("placed ")) placed.push(line.split(" ")[2])
          })
          child.once("exit", (code) =>
            reject(new AssertionError({ message: `The child ended early: ${code}` })),
          )
        })
        await ready
        return { child, placed }
      }

      it("never leaves half an order, and every order is announced", async () => {
        const rice = await makeProduct(shop, seller, { stock: 1_000 })
        const carts = await Promise.all(
          Array.from({ length: 60 }, async () => client.cartOf([{ variant_id: rice.variant_id }])),
        )
        const acknowledged: string[] = []
        for (let kill = 0; kill < 3; kill++) {
          const { child, placed } = await startChild()
          for (const cart of carts.slice(kill * 20, kill * 20 + 20)) child.stdin?.write(`${cart.id}\n`)
          await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 700))
          child.kill("SIGKILL")
          await once(child, "exit")
          acknowledged.push(...placed)
        }
        const state = await shopState(getContainer())
        const { orders } = state
        expect(orders).toBeGreaterThanOrEqual(acknowledged.length)
        expect(state).toEqual({
          orders,
          order_lines: orders,
          seller_orders: orders,
          reservations: orders,
          payments: orders,
          placements: orders,
          cart_links: orders,
          payment_links: orders,
          reserved: orders,
          completed_carts: orders,
        })
        expect(await inexactOrders(getContainer())).toEqual([])
        expect(await brokenLevels(getContainer())).toEqual([])

        // Whoever was not answered asks again, and nothing is ordered twice.
        const answers = []
        for (const cart of carts) answers.push(await client.order(cart))
        expect(answers.every((answer) => answer.status === 200 || answer.status === 201)).toBe(true)
        expect(await shopState(getContainer())).toMatchObject({ orders: 60, placements: 60, reserved: 60 })

        await announceOrdersWorkflow(getContainer()).run({ input: { older_than_s: 0 } })
        await expect
          .poll(
            async () =>
              (await sql("select count(*)::int as owed from order_placement where announced_at is null"))
                .rows,
            { timeout: 15_000 },
          )
          .toEqual([{ owed: 0 }])
      }, 400_000)
    })

    describe("an order made by another route", () => {
      const makeMedusaOrder = async (items: object[]) =>
        getContainer()
          .resolve(Modules.ORDER)
          .createOrders({
            currency_code: "cny",
            sales_channel_id: shop.pavilion.sales_channel_id,
            items: items.map((item) => ({
              title: "x",
              quantity: 3,
              unit_price: 3.33,
              is_tax_inclusive: true,
              ...item,
            })),
            shipping_methods: [{ name: "快递", amount: 10.01, is_tax_inclusive: true }],
          })
      const sweep = async () => {
        await settleOrdersWorkflow(getContainer()).run({ input: { older_than_s: 0 } })
      }

      it("is divided among the sellers of its products by the sweep, once", async () => {
        const rice = await makeProduct(shop, seller)
        const oil = await makeProduct(shop, await makeSeller(shop))
        const order = await makeMedusaOrder([
          { product_id: rice.id, unit_price: 0.01 },
          { product_id: oil.id },
          { product_id: rice.id },
        ])
        await Promise.all([sweep(), sweep(), sweep()])
        const parts = await getContainer()
          .resolve("seller")
          .listSellerOrders({ order_id: order.id }, { relations: ["lines"], order: { position: "ASC" } })
        expect(parts.map((part) => [part.goods_total, part.shipping_total, part.lines.length])).toEqual([
          [10.02, 5.02, 2],
          [9.99, 4.99, 1],
        ])
        expect(await inexactOrders(getContainer())).toEqual([])
      })

      it("is cancelled where a line belongs to no seller", async () => {
        const order = await makeMedusaOrder([{ title: "made up" }])
        await sweep()
        const { status } = await getContainer().resolve(Modules.ORDER).retrieveOrder(order.id)
        expect(status).toBe("canceled")
        expect(await shopState(getContainer())).toMatchObject({ orders: 1, seller_orders: 0 })
      })

      it("is left alone while it is young", async () => {
        const rice = await makeProduct(shop, seller)
        await makeMedusaOrder([{ product_id: rice.id }])
        await settleOrdersWorkflow(getContainer()).run({ input: { older_than_s: 60 } })
        expect(await shopState(getContainer())).toMatchObject({ orders: 1, seller_orders: 0 })
      })
    })
  },
})
