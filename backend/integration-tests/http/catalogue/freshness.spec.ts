import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  createPriceListsWorkflow,
  createReservationsWorkflow,
  deleteProductsWorkflow,
  updateInventoryLevelsWorkflow,
  updatePriceListsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CatalogueListAnswer, ErrorAnswer, ProductAnswer } from "@pavilion/contracts"
import type { CatalogueModuleService } from "../../../src/modules/catalogue/service"
import type { CertificationModuleService } from "../../../src/modules/certification/service"
import { changeSellerStatusWorkflow } from "../../../src/workflows/seller/change-seller-status"
import { rebuildCatalogueWorkflow } from "../../../src/workflows/catalogue/rebuild-catalogue"
import { sendPurgesWorkflow } from "../../../src/workflows/catalogue/send-purges"
import { sweepCatalogueWorkflow } from "../../../src/workflows/catalogue/sweep-catalogue"
import { makeProduct, type ShopProduct } from "../../factories/make-product"
import { makeSeller, makeShop, type Shop, type ShopSeller } from "../../factories/make-shop"
import { StorefrontEar } from "../../factories/storefront-ear"
import { shopClient } from "../shop/shop-client"

const ear = new StorefrontEar()
// The backend reads its environment when it is loaded, which is after this file.
process.env.STOREFRONT_URLS = await ear.open()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const get = async <T>(path: string): Promise<T & ErrorAnswer & { status: number }> => {
      const { status, data } = await api.get<T & ErrorAnswer>(`/pavilions/xixian${path}`, {
        validateStatus: () => true,
      })
      return { ...data, status }
    }
    const shown = async () => (await get<ProductAnswer>(`/products/${rice.handle}`)).product

    let shop: Shop
    let seller: ShopSeller
    let rice: ShopProduct

    beforeEach(async () => {
      shop = await makeShop(getContainer())
      seller = await makeSeller(shop)
      rice = await makeProduct(shop, seller, { price: 30, stock: 10, net_weight_g: 500 })
      await rebuildCatalogueWorkflow(getContainer()).run()
      // What making the product set going ends before the test begins.
      await ear.hears(`product:${rice.id}`)
      await new Promise((resolve) => setTimeout(resolve, 400))
      ear.heard.length = 0
    })

    afterAll(() => ear.close())

    const setPrice = (amount: number) =>
      updateProductVariantsWorkflow(getContainer()).run({
        input: { product_variants: [{ id: rice.variant_id, prices: [{ amount, currency_code: "cny" }] }] },
      })

    it("shows a new price and tells the storefront within two seconds, signed", async () => {
      await setPrice(25)
      const saved = performance.now()
      const heardAt = await ear.hears(`product:${rice.id}`)
      expect(heardAt - saved).toBeLessThan(2_000)
      expect(ear.heard.every(({ signed }) => signed)).toBe(true)
      expect(ear.tags()).toEqual([
        "catalogue",
        "pavilion:xixian",
        `product:${rice.id}`,
        `seller:${seller.handle}`,
      ])
      expect(await shown()).toMatchObject({ price_min: 25, price_per_jin: 25 })
      expect((await get<CatalogueListAnswer>("/products")).products[0]).toMatchObject({ price_min: 25 })
    })

    it("keeps a purge for a storefront that does not take it", async () => {
      ear.refusals = 1
      await setPrice(26)
      await new Promise((resolve) => setTimeout(resolve, 700))
      await sendPurgesWorkflow(getContainer()).run()
      await ear.hears(`product:${rice.id}`)
      const catalogue: CatalogueModuleService = getContainer().resolve("catalogue")
      expect(await catalogue.listCachePurges()).toEqual([])
    })

    it("purges only the product when stock changes, and the lists when it runs out", async () => {
      const setStock = (stocked_quantity: number) =>
        updateInventoryLevelsWorkflow(getContainer()).run({
          input: {
            updates: [
              {
                inventory_item_id: rice.inventory_item_ids[0],
                location_id: seller.stock_location_id,
                stocked_quantity,
              },
            ],
          },
        })
      await setStock(7)
      await ear.hears(`product:${rice.id}`)
      expect(ear.tags()).toEqual([`product:${rice.id}`])
      expect((await shown()).variants[0]).toMatchObject({ available: 7, in_stock: true })

      ear.heard.length = 0
      await setStock(0)
      await ear.hears("catalogue")
      expect(ear.tags()).toContain("pavilion:xixian")
      expect(await shown()).toMatchObject({ in_stock: false })
      expect((await get<CatalogueListAnswer>("/products?in_stock=true")).count).toBe(0)
    })

    it("counts what is reserved as gone, whoever reserved it", async () => {
      const [inventory_item_id] = rice.inventory_item_ids
      await createReservationsWorkflow(getContainer()).run({
        input: { reservations: [{ inventory_item_id, location_id: seller.stock_location_id, quantity: 4 }] },
      })
      await ear.hears(`product:${rice.id}`)
      expect((await shown()).variants[0].available).toBe(6)

      ear.heard.length = 0
      const shopper = shopClient(api)
      const { status } = await shopper.order(
        await shopper.cartOf([{ variant_id: rice.variant_id, quantity: 5 }]),
      )
      expect(status).toBe(201)
      await ear.hears(`product:${rice.id}`)
      expect((await shown()).variants[0].available).toBe(1)
    })

    it("takes the products of a suspended seller off sale, and puts them back", async () => {
      const move = (to: "suspended" | "approved") =>
        changeSellerStatusWorkflow(getContainer()).run({
          input: { seller_id: seller.id, to, actor_id: "test", reason: "" },
        })
      await move("suspended")
      await ear.hears(`seller:${seller.handle}`)
      expect(await get(`/products/${rice.handle}`)).toMatchObject({ status: 404, code: "product_not_found" })
      expect(await get(`/sellers/${seller.handle}`)).toMatchObject({ status: 404, code: "seller_not_found" })
      expect((await get<CatalogueListAnswer>("/products")).count).toBe(0)

      ear.heard.length = 0
      await move("approved")
      await ear.hears(`product:${rice.id}`)
      expect((await get<CatalogueListAnswer>("/products")).count).toBe(1)
    })

    it("forgets a deleted product", async () => {
      await deleteProductsWorkflow(getContainer()).run({ input: { ids: [rice.id] } })
      await ear.hears(`product:${rice.id}`)
      expect((await get<CatalogueListAnswer>("/products")).count).toBe(0)
    })

    it("shows a mark from the first day of its certificate to the last, without an event", async () => {
      const certification: CertificationModuleService = getContainer().resolve("certification")
      const mark = await certification.createMarks({
        handle: "green",
        name: "绿色食品",
        name_en: "Green food",
      })
      const certificate = await certification.createCertificates({
        number: "示例-1",
        issuer: "示例机构",
        seller_id: seller.id,
        valid_from: "2099-03-01",
        valid_to: "2099-03-31",
        mark_id: mark.id,
      })
      await certification.createCertificateProducts({ certificate_id: certificate.id, product_id: rice.id })
      const marksAt = async (at: string) => {
        await sweepCatalogueWorkflow(getContainer()).run({ input: { at } })
        return (await shown()).marks.map(({ handle }) => handle)
      }
      // The sweep finds the certificate by itself; the days are those of China.
      expect(await marksAt(new Date().toISOString())).toEqual([])
      expect(await marksAt("2099-02-28T15:59:00Z")).toEqual([])
      expect(await marksAt("2099-02-28T16:00:00Z")).toEqual(["green"])
      expect(await marksAt("2099-03-31T15:59:00Z")).toEqual(["green"])
      expect(await marksAt("2099-03-31T16:00:00Z")).toEqual([])
    })

    it("brings in a price list that begins and ends, of which no event tells", async () => {
      const soon = () => new Date(Date.now() + 1_500).toISOString()
      const sweepUntilPriceIs = async (amount: number) => {
        for (const until = Date.now() + 20_000; Date.now() < until;) {
          await sweepCatalogueWorkflow(getContainer()).run({ input: {} })
          if ((await shown()).price_min === amount) return
          await new Promise((resolve) => setTimeout(resolve, 200))
        }
        throw new Error(`The price did not become ${amount}`)
      }
      const { result } = await createPriceListsWorkflow(getContainer()).run({
        input: {
          price_lists_data: [
            {
              title: "示例",
              description: "示例",
              status: "active",
              starts_at: soon(),
              prices: [{ amount: 19, currency_code: "cny", variant_id: rice.variant_id }],
            },
          ],
        },
      })
      await sweepUntilPriceIs(19)
      await updatePriceListsWorkflow(getContainer()).run({
        input: { price_lists_data: [{ id: result[0].id, ends_at: soon() }] },
      })
      await sweepUntilPriceIs(30)
    })

    it("catches up with what changed while nobody listened", async () => {
      await sweepCatalogueWorkflow(getContainer()).run({ input: {} })
      const pg = getContainer().resolve("__pg_connection__")
      await pg("product").where({ id: rice.id }).update({ title: "改名", updated_at: new Date() })
      expect((await shown()).title).not.toBe("改名")
      await sweepCatalogueWorkflow(getContainer()).run({ input: {} })
      expect((await shown()).title).toBe("改名")
    })

    it("never lets an older reading overwrite a newer one", async () => {
      const catalogue: CatalogueModuleService = getContainer().resolve("catalogue")
      const before = await catalogue.readingTime()
      const [old] = await catalogue.listCatalogueDocuments({ id: rice.id })
      await setPrice(12)
      await ear.hears(`product:${rice.id}`)
      const row = { ...old, published_at: new Date(old.published_at!).toISOString(), changes_at: null }
      await catalogue.putDocuments({ rows: [row as never], gone: [], readAt: before })
      await catalogue.putDocuments({ rows: [], gone: [rice.id], readAt: before })
      expect((await shown()).price_min).toBe(12)
    })
  },
})
