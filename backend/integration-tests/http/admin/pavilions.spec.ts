import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PavilionListAnswer } from "@pavilion/contracts"
import { makeOperator, type Operator } from "../../factories/make-operator"
import { makePavilion } from "../../factories/make-registry"

const body = (facts: object = {}) => ({
  handle: "xinxian",
  name: "新县特色馆",
  name_en: "Xin County Pavilion",
  theme: "lake-blue",
  seal: "新县",
  division_code: "411528",
  parcel_price: 8.5,
  hostnames: ["Shop.Example.com"],
  ...facts,
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let operator: Operator
    let first: { id: string; handle: string }

    beforeEach(async () => {
      container = getContainer()
      operator = await makeOperator(container, api)
      first = await makePavilion(container, { is_default: true })
    })

    describe("pavilions in the dashboard", () => {
      it("opens one with a sales channel, a key and hostnames, and shows it to the storefront at once", async () => {
        await api.get("/pavilions")
        const made = await operator.post("/pavilions", body())
        expect(made.status).toBe(201)
        expect(made.pavilion).toMatchObject({ handle: "xinxian", parcel_price: 8.5, is_default: false })
        expect(made.pavilion.publishable_key).toMatch(/^pk_/)
        const { data } = await api.get<PavilionListAnswer>("/pavilions")
        expect(data.pavilions.map((pavilion) => pavilion.handle).toSorted()).toEqual(
          [first.handle, "xinxian"].toSorted(),
        )
        expect(data.pavilions.find((pavilion) => pavilion.handle === "xinxian")).toMatchObject({
          hostnames: ["shop.example.com"],
          division: { code: "411528", name: "息县" },
          sales_channel_id: made.pavilion.sales_channel_id,
        })
      })

      it("names every wrong field", async () => {
        const answer = await operator.post("/pavilions", {
          ...body({ handle: "Big Town", seal: "三个字", hostnames: ["no spaces allowed"], parcel_price: -1 }),
          name: " ",
        })
        expect(answer.status).toBe(400)
        expect(answer.details).toEqual(
          expect.arrayContaining([
            { field: "handle", code: "handle_invalid" },
            { field: "name", code: "value_missing" },
            { field: "seal", code: "seal_invalid" },
            { field: "hostnames.0", code: "hostname_invalid" },
            { field: "parcel_price", code: "amount_invalid" },
          ]),
        )
      })

      it("refuses a place that does not exist", async () => {
        const answer = await operator.post("/pavilions", body({ division_code: "999999" }))
        expect([answer.status, answer.code]).toEqual([400, "division_unknown"])
      })

      it("gives a handle and a hostname to one pavilion only, also when asked twice at once", async () => {
        const answers = await Promise.all([
          operator.post("/pavilions", body()),
          operator.post("/pavilions", body()),
        ])
        expect(answers.map((answer) => answer.status).toSorted((one, other) => one - other)).toEqual([
          201, 400,
        ])
        expect(answers.find((answer) => answer.status === 400)?.code).toBe("handle_taken")
        const taken = await operator.post(`/pavilions/${first.id}`, { hostnames: ["shop.example.com"] })
        expect([taken.status, taken.code]).toEqual([400, "hostname_taken"])
      })

      it("keeps one default: another takes over, none is refused", async () => {
        const made = await operator.post("/pavilions", body({ is_default: true }))
        expect(made.pavilion.is_default).toBe(true)
        expect((await operator.get(`/pavilions/${first.id}`)).pavilion.is_default).toBe(false)
        const dropped = await operator.post(`/pavilions/${made.pavilion.id}`, { is_default: false })
        expect([dropped.status, dropped.code]).toEqual([400, "pavilion_default_needed"])
      })

      it("leaves alone what a change does not name", async () => {
        const { pavilion } = await operator.post("/pavilions", body({ slogan: "好山好水" }))
        const changed = await operator.post(`/pavilions/${pavilion.id}`, { name: "新县馆" })
        expect(changed.pavilion).toMatchObject({ name: "新县馆", slogan: "好山好水", parcel_price: 8.5 })
        expect(changed.pavilion.hostnames).toEqual([
          expect.objectContaining({ hostname: "shop.example.com" }),
        ])
      })

      it("is for operators only, and gives out no field it does not list", async () => {
        const stranger = await api.get("/admin/pavilions", { validateStatus: () => true })
        expect(stranger.status).toBe(401)
        const answer = await operator.get("/pavilions?fields=%2Bapi_key_id")
        expect(answer.status === 200 && answer.pavilions[0].api_key_id).toBeFalsy()
      })
    })
  },
})
