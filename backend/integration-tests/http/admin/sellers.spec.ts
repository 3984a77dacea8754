import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeOperator, type Operator } from "../../factories/make-operator"
import {
  makePavilion,
  makeRegisteredProduct,
  makeRegisteredSeller,
  productStatus,
} from "../../factories/make-registry"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let operator: Operator
    let pavilion: { id: string }

    beforeEach(async () => {
      container = getContainer()
      operator = await makeOperator(container, api)
      pavilion = await makePavilion(container)
    })

    const body = (facts: object = {}) => ({
      pavilion_id: pavilion.id,
      handle: "sample-coop",
      type: "cooperative",
      name: "示例合作社",
      name_en: "Sample cooperative",
      credit_code: "91110000802100433b",
      division_code: "411528104",
      ...facts,
    })

    const parcelPrice = async (seller_id: string) => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data: sellers } = await query.graph({
        entity: "seller",
        fields: ["shipping_option_id", "stock_location_id", "shipping_profile_id"],
        filters: { id: seller_id },
      })
      const { data: options } = await query.graph({
        entity: "shipping_option",
        fields: ["id", "shipping_profile_id", "prices.amount", "service_zone.fulfillment_set.location.id"],
        filters: { id: sellers[0].shipping_option_id },
      })
      expect(options[0].shipping_profile_id).toBe(sellers[0].shipping_profile_id)
      expect(options[0].service_zone.fulfillment_set.location.id).toBe(sellers[0].stock_location_id)
      return options[0].prices.map((price: { amount: number }) => price.amount)
    }

    describe("sellers in the dashboard", () => {
      it("registers one as a draft, with a parcel of its own at the pavilion's tariff", async () => {
        const made = await operator.post("/sellers", body())
        expect(made.status).toBe(201)
        expect(made.seller).toMatchObject({ status: "draft", credit_code: "91110000802100433B" })
        expect(await parcelPrice(made.seller.id)).toEqual([10])
        await operator.post(`/pavilions/${pavilion.id}`, { parcel_price: 12.5 })
        expect(await parcelPrice(made.seller.id)).toEqual([12.5])
      })

      it.each([
        [
          "a code whose check character is wrong",
          { credit_code: "911100008021004330" },
          "credit_code_invalid",
        ],
        ["an enterprise without a code", { credit_code: null }, "credit_code_invalid"],
        ["a place outside the pavilion's county", { division_code: "410184" }, "division_not_in_pavilion"],
        ["a place that does not exist", { division_code: "411528999" }, "division_unknown"],
      ])("refuses %s, and leaves nothing behind", async (_, facts, code) => {
        const answer = await operator.post("/sellers", body(facts))
        expect([answer.status, answer.code]).toEqual([400, code])
        expect((await operator.get("/sellers")).count).toBe(0)
        expect((await operator.get("/stock-locations")).count).toBe(0)
      })

      it("takes back everything it made when the handle is taken", async () => {
        await operator.post("/sellers", body())
        const again = await operator.post("/sellers", body({ credit_code: "914403001922038216" }))
        expect([again.status, again.code]).toEqual([400, "handle_taken"])
        expect((await operator.get("/stock-locations")).count).toBe(1)
      })

      it("takes a suspended seller's products off sale at once, and puts the same ones back", async () => {
        const seller = await makeRegisteredSeller(container, pavilion)
        const sold = await makeRegisteredProduct(container, seller)
        const draft = await makeRegisteredProduct(container, seller)
        await operator.post(`/products/${draft.id}`, { status: "draft" })

        const suspended = await operator.post(`/sellers/${seller.id}/status`, {
          to: "suspended",
          reason: "抽检不合格",
        })
        expect(suspended.seller.status).toBe("suspended")
        expect(await productStatus(container, sold.id)).toBe("draft")

        await operator.post(`/sellers/${seller.id}/status`, { to: "approved", reason: "复检合格" })
        expect(await productStatus(container, sold.id)).toBe("published")
        expect(await productStatus(container, draft.id)).toBe("draft")

        const { seller: now } = await operator.get(`/sellers/${seller.id}`)
        const last = now.status_changes.find((change: { reason: string }) => change.reason === "复检合格")
        expect(last).toMatchObject({ from: "suspended", to: "approved", actor_id: operator.id })
        expect(now.status_changes).toHaveLength(4)
      })

      it("takes one step of two asked for at once", async () => {
        const seller = await makeRegisteredSeller(container, pavilion)
        const step = () => operator.post(`/sellers/${seller.id}/status`, { to: "suspended" })
        const answers = await Promise.all([step(), step()])
        expect(answers.map((answer) => answer.status).toSorted((one, other) => one - other)).toEqual([
          200, 400,
        ])
        expect(answers.find((answer) => answer.status === 400)?.code).toBe("seller_status_invalid")
      })

      it("refuses to skip the review", async () => {
        const seller = await makeRegisteredSeller(container, pavilion, { approved: false })
        const answer = await operator.post(`/sellers/${seller.id}/status`, { to: "approved" })
        expect([answer.status, answer.code]).toEqual([400, "seller_status_invalid"])
      })

      it("does not know a seller that is not there", async () => {
        expect(await operator.get("/sellers/sell_none")).toMatchObject({
          status: 404,
          code: "seller_not_found",
        })
        expect(await operator.post("/sellers/sell_none", { name: "新名" })).toMatchObject({
          status: 404,
          code: "seller_not_found",
        })
      })
    })
  },
})
