import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { CertificationModuleService } from "../../../src/modules/certification/service"
import { makeOperator, type Operator } from "../../factories/make-operator"
import { makePavilion, makeRegisteredProduct, makeRegisteredSeller } from "../../factories/make-registry"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let operator: Operator
    let pavilion: { id: string }
    let seller: { id: string }
    let product: { id: string }
    let mark_id: string

    beforeEach(async () => {
      container = getContainer()
      operator = await makeOperator(container, api)
      pavilion = await makePavilion(container)
      seller = await makeRegisteredSeller(container, pavilion)
      product = await makeRegisteredProduct(container, seller)
      const { mark } = await operator.post("/marks", {
        handle: "test-mark",
        name: "示例标识",
        name_en: "Sample mark",
        number_pattern: "LB-\\d{4}",
        registration_open_to: "2026-06-30",
      })
      mark_id = mark.id
    })

    const certificate = (facts: object = {}) => ({
      mark_id,
      seller_id: seller.id,
      number: "LB-0001",
      issuer: "示例机构",
      valid_from: "2026-01-01",
      valid_to: "2026-12-31",
      product_ids: [product.id],
      ...facts,
    })

    const marksOn = async (day: string) => {
      const service = container.resolve<CertificationModuleService>("certification")
      const owner = { product_id: product.id, seller_id: seller.id, seller_name: "示例" }
      const claims = await service.claimsOfProducts([owner], day)
      return claims.get(product.id)?.marks.map((mark) => mark.certificate_number)
    }

    describe("certificates in the dashboard", () => {
      it("let a product show the mark while they are valid, and no longer", async () => {
        const made = await operator.post("/certificates", certificate())
        expect(made.status).toBe(201)
        expect(await marksOn("2026-12-31")).toEqual(["LB-0001"])
        expect(await marksOn("2027-01-01")).toEqual([])
        expect(await marksOn("2025-12-31")).toEqual([])
      })

      it("cover what their scope says, as it is changed", async () => {
        const { certificate: made } = await operator.post("/certificates", certificate())
        const emptied = await operator.post(`/certificates/${made.id}`, { product_ids: [] })
        expect(emptied.certificate.products).toEqual([])
        expect(await marksOn("2026-07-01")).toEqual([])
        await operator.post(`/certificates/${made.id}`, { product_ids: [product.id] })
        expect(await marksOn("2026-07-01")).toEqual(["LB-0001"])
      })

      it("lose everything when they are retired", async () => {
        const { certificate: made } = await operator.post("/certificates", certificate())
        expect((await operator.delete(`/certificates/${made.id}`)).status).toBe(200)
        expect(await marksOn("2026-07-01")).toEqual([])
        expect((await operator.get(`/certificates/${made.id}`)).status).toBe(404)
      })

      it.each([
        ["a number not of the mark's form", { number: "XX-1" }, 400, "certificate_number_invalid"],
        ["a day that does not exist", { valid_to: "2026-02-30" }, 400, "validity_invalid"],
        ["an end before the beginning", { valid_to: "2025-12-31" }, 400, "validity_invalid"],
        ["a beginning after the register closed", { valid_from: "2026-07-01" }, 400, "validity_invalid"],
        ["a mark that is not there", { mark_id: "mark_none" }, 404, "mark_not_found"],
        ["a holder that is not there", { seller_id: "sell_none" }, 404, "seller_not_found"],
      ])("refuse %s", async (_, facts, status, code) => {
        expect(await operator.post("/certificates", certificate(facts))).toMatchObject({ status, code })
      })

      it("refuse a product of somebody else", async () => {
        const other = await makeRegisteredSeller(container, pavilion)
        const foreign = await makeRegisteredProduct(container, other)
        const answer = await operator.post(
          "/certificates",
          certificate({ product_ids: [product.id, foreign.id] }),
        )
        expect(answer).toMatchObject({ status: 400, code: "claim_not_covered" })
      })

      it("have each number once, also when registered twice at once", async () => {
        const answers = await Promise.all([
          operator.post("/certificates", certificate()),
          operator.post("/certificates", certificate()),
        ])
        expect(answers.map((answer) => answer.status).toSorted((one, other) => one - other)).toEqual([
          201, 400,
        ])
        expect(answers.find((answer) => answer.status === 400)?.code).toBe("certificate_number_taken")
      })
    })

    describe("licences in the dashboard", () => {
      it("keep to their quota", async () => {
        const { public_brand } = await operator.post("/public-brands", {
          pavilion_id: pavilion.id,
          handle: "test-brand",
          name: "示例品牌",
          name_en: "Sample brand",
          owner: "示例办公室",
        })
        const second = await makeRegisteredProduct(container, seller)
        const licence = {
          brand_id: public_brand.id,
          seller_id: seller.id,
          number: "L-1",
          valid_from: "2026-01-01",
          valid_to: "2026-12-31",
          quota: 1,
          product_ids: [product.id, second.id],
        }
        expect(await operator.post("/licences", licence)).toMatchObject({
          status: 400,
          code: "licence_quota_exceeded",
        })
        const made = await operator.post("/licences", { ...licence, product_ids: [product.id] })
        expect(made.status).toBe(201)
        const service = container.resolve<CertificationModuleService>("certification")
        const owner = { product_id: product.id, seller_id: seller.id, seller_name: "示例" }
        const claims = await service.claimsOfProducts([owner], "2026-05-01")
        expect(claims.get(product.id)?.brand).toMatchObject({ handle: "test-brand", licence_number: "L-1" })
      })
    })
  },
})
