import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { DivisionListAnswer, PavilionListAnswer } from "@pavilion/contracts"
import categories from "../../../src/migration-scripts/categories"
import divisions from "../../../src/migration-scripts/divisions"
import marks from "../../../src/migration-scripts/marks"
import shopSettings from "../../../src/migration-scripts/shop-settings"
import type { CertificationModuleService } from "../../../src/modules/certification/service"
import seedDemo from "../../../src/scripts/seed-demo"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer

    const run = (script: (args: ExecArgs) => Promise<void>) => script({ container, args: [] })
    const graph = (entity: string, fields: string[], filters: object = {}) =>
      container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })

    const counts = async () =>
      Promise.all(
        ["pavilion", "seller", "product", "product_profile", "variant_pack", "certificate", "licence"].map(
          async (entity) => [entity, (await graph(entity, ["id"])).data.length],
        ),
      )

    beforeEach(async () => {
      container = getContainer()
      for (const script of [shopSettings, categories, marks, divisions, seedDemo]) await run(script)
    })

    describe("the demo shop", () => {
      it("is whole, and loading it again adds nothing", async () => {
        const once = Object.fromEntries(await counts())
        expect(once).toMatchObject({ pavilion: 5, seller: 19, product: 72, product_profile: 72 })
        for (const script of [shopSettings, categories, marks, divisions, seedDemo]) await run(script)
        expect(Object.fromEntries(await counts())).toEqual(once)
      })

      // One test, since every test loads the shop anew.
      it("is sold, claimed and answered as its files say", async () => {
        await everyProductIsForSale()
        await everyMarkIsCovered()
        await pavilionsAndPlacesAreAnswered()
      })

      /** In its pavilion, owned, priced, stocked and described in two languages. */
      async function everyProductIsForSale() {
        const { data: products } = await graph("product", [
          "handle",
          "status",
          "description",
          "sales_channels.name",
          "seller_product.seller.status",
          "seller_product.seller.pavilion.name",
          "product_profile.title_en",
          "product_profile.description_en",
          "product_profile.delivery",
          "shipping_profile.id",
          "variants.manage_inventory",
          "variants.prices.amount",
          "variants.prices.currency_code",
          "variants.variant_pack.title_en",
          "variants.inventory_items.inventory.location_levels.stocked_quantity",
        ])
        for (const product of products) {
          const { handle } = product
          expect([handle, product.status, product.seller_product.seller.status]).toEqual([
            handle,
            "published",
            "approved",
          ])
          expect([handle, product.sales_channels.map((channel: { name: string }) => channel.name)]).toEqual([
            handle,
            [product.seller_product.seller.pavilion.name],
          ])
          expect(product.description.length, handle).toBeGreaterThan(30)
          expect(product.product_profile.description_en.length, handle).toBeGreaterThan(60)
          for (const variant of product.variants) {
            expect(variant.variant_pack.title_en, handle).not.toBe("")
            expect(variant.prices, handle).toEqual([expect.objectContaining({ currency_code: "cny" })])
            expect(variant.prices[0].amount, handle).toBeGreaterThan(0)
            if (!variant.manage_inventory) continue
            expect(variant.inventory_items.length, handle).toBeGreaterThan(0)
            for (const { inventory } of variant.inventory_items) {
              expect(inventory.location_levels, handle).toHaveLength(1)
              expect(inventory.location_levels[0].stocked_quantity, handle).toBeGreaterThan(0)
            }
          }
        }
      }

      async function everyMarkIsCovered() {
        const service = container.resolve<CertificationModuleService>("certification")
        const owner = {
          product_id: "prod_xinzheng-jujube-grey",
          seller_id: "sell_xinzheng-zaoxiang-coop",
          seller_name: "示例",
        }
        const today = new Date().toISOString().slice(0, 10)
        const claims = (await service.claimsOfProducts([owner], today)).get(owner.product_id)
        expect(claims?.marks.map((mark) => mark.handle)).toEqual(["gi"])
        expect(claims?.brand?.handle).toBe("xinzheng-dazao")
      }

      async function pavilionsAndPlacesAreAnswered() {
        const { data } = await api.get<PavilionListAnswer>("/pavilions")
        expect(data.pavilions.map((pavilion) => [pavilion.handle, pavilion.is_default])).toEqual([
          ["xixian", true],
          ["xinzheng", false],
          ["qinyang", false],
          ["luoyang", false],
          ["tengzhou", false],
        ])
        const inside = await api.get<DivisionListAnswer>("/divisions?parent=411528104")
        expect(inside.data.path.map((division) => division.name)).toEqual([
          "河南省",
          "信阳市",
          "息县",
          "项店镇",
        ])
        expect(inside.data.divisions.length).toBeGreaterThan(5)
        expect(inside.data.divisions[0].level).toBe("village")
        const unknown = await api.get("/divisions?parent=999999", { validateStatus: () => true })
        expect([unknown.status, (unknown.data as { code: string }).code]).toEqual([400, "division_unknown"])
      }
    })
  },
})
