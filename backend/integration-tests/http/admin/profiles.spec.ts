import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeOperator, type Operator } from "../../factories/make-operator"
import { makePavilion, makeRegisteredProduct, makeRegisteredSeller } from "../../factories/make-registry"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let operator: Operator
    let pavilion: { id: string; sales_channel_id: string }
    let seller: { id: string }
    let product: { id: string; variant_id: string }

    beforeEach(async () => {
      container = getContainer()
      operator = await makeOperator(container, api)
      pavilion = await makePavilion(container)
      seller = await makeRegisteredSeller(container, pavilion)
      product = await makeRegisteredProduct(container)
    })

    const pack = (facts: object = {}) => ({
      variant_id: product.variant_id,
      title_en: "500 g",
      net_weight_g: 500,
      net_volume_ml: null,
      pieces: null,
      ...facts,
    })

    const body = (facts: object = {}) => ({
      seller_id: seller.id,
      kind: "farm",
      title_en: "Sesame",
      subtitle_en: "",
      description_en: "",
      variety: null,
      grade: "一级",
      origin_code: "411528104",
      season_months: [9, 10],
      storage: "ambient",
      shelf_life_days: 365,
      aliases: ["芝麻"],
      delivery: "parcel",
      specialty_id: null,
      packs: [pack()],
      ...facts,
    })

    describe("a product's profile in the dashboard", () => {
      it("is saved with its packs, and gives the product to its seller's pavilion", async () => {
        const saved = await operator.post(`/profiles/${product.id}`, body())
        expect(saved.status).toBe(200)
        expect(saved.product.product_profile).toMatchObject({
          grade: "一级",
          season_months: [9, 10],
          aliases: ["芝麻"],
        })
        expect(saved.product.variants[0].variant_pack).toMatchObject({ net_weight_g: 500, pieces: null })
        expect(saved.product.seller_product.seller_id).toBe(seller.id)
        const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "product",
          fields: ["sales_channels.id"],
          filters: { id: product.id },
        })
        expect(data[0].sales_channels?.map((channel) => channel?.id)).toEqual([pavilion.sales_channel_id])
      })

      it("moves to another seller without ever having two", async () => {
        const other = await makeRegisteredSeller(container, pavilion)
        await operator.post(`/profiles/${product.id}`, body())
        const moved = await operator.post(`/profiles/${product.id}`, body({ seller_id: other.id }))
        expect(moved.product.seller_product.seller_id).toBe(other.id)
        expect((await operator.get(`/sellers/${seller.id}/products`)).products).toEqual([])
      })

      it.each([
        ["month 13", { season_months: [13] }, "season_invalid"],
        ["the same month twice", { season_months: [3, 3] }, "season_invalid"],
        ["an unknown place", { origin_code: "999999" }, "division_unknown"],
        ["a kind that is none", { kind: "stolen" }, "invalid_data"],
      ])("refuses %s", async (_, facts, code) => {
        expect(await operator.post(`/profiles/${product.id}`, body(facts))).toMatchObject({
          status: 400,
          code,
        })
        expect((await operator.get(`/profiles/${product.id}`)).product.product_profile).toBeUndefined()
      })

      it("refuses a pack of nothing, or of two measures", async () => {
        for (const facts of [{ net_weight_g: 0 }, { net_weight_g: 500, pieces: 2 }]) {
          const answer = await operator.post(`/profiles/${product.id}`, body({ packs: [pack(facts)] }))
          expect(answer).toMatchObject({ status: 400, code: "pack_invalid" })
        }
      })

      it("does not know a product that is not there", async () => {
        expect(await operator.get("/profiles/prod_none")).toMatchObject({
          status: 404,
          code: "product_not_found",
        })
        expect(await operator.post("/profiles/prod_none", body())).toMatchObject({
          status: 404,
          code: "product_not_found",
        })
      })
    })
  },
})
