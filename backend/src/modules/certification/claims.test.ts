import { describe, expect, it } from "vitest"
import { type CertificateFacts, claimsOn, type LicenceFacts } from "./claims"

const owner = { product_id: "prod_jujube", seller_id: "sell_coop", seller_name: "合作社" }
const mark = { handle: "gi", name: "地理标志", name_en: "Geographical indication", rank: 1 }
const certificate: CertificateFacts = {
  number: "SL-001",
  issuer: "示例",
  seller_id: "sell_coop",
  valid_from: "2026-01-01",
  valid_to: "2026-12-31",
  product_ids: ["prod_jujube"],
  mark,
}
const licence: LicenceFacts = {
  number: "L-1",
  seller_id: "sell_coop",
  valid_from: "2026-03-01",
  valid_to: "2026-03-31",
  product_ids: ["prod_jujube"],
  brand: { handle: "dazao", name: "新郑大枣", name_en: "Xinzheng jujube" },
}

describe("what a product may claim", () => {
  it("is covered on the first and the last day, and not on the days beside them", () => {
    const days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"]
    expect(days.map((day) => claimsOn(day, owner, [certificate], []).marks.length)).toEqual([0, 1, 1, 0])
  })

  it("is nothing where the document names another product or another holder", () => {
    const other = { ...certificate, product_ids: ["prod_walnut"] }
    const stranger = { ...certificate, seller_id: "sell_other" }
    expect(claimsOn("2026-06-01", owner, [other, stranger], []).marks).toEqual([])
  })

  it("shows a renewed mark once, by the document that lasts longest", () => {
    const renewal = { ...certificate, number: "SL-002", valid_from: "2026-06-01", valid_to: "2027-05-31" }
    const { marks } = claimsOn("2026-07-01", owner, [certificate, renewal], [])
    expect(marks.map((claim) => claim.certificate_number)).toEqual(["SL-002"])
  })

  it("orders marks by rank", () => {
    const organic = { ...certificate, mark: { ...mark, handle: "organic", rank: 0 } }
    const { marks } = claimsOn("2026-07-01", owner, [certificate, organic], [])
    expect(marks.map((claim) => claim.handle)).toEqual(["organic", "gi"])
  })

  it("loses the brand the day after the licence ends", () => {
    expect(claimsOn("2026-03-31", owner, [], [licence]).brand?.licence_number).toBe("L-1")
    expect(claimsOn("2026-04-01", owner, [], [licence]).brand).toBeNull()
  })
})
