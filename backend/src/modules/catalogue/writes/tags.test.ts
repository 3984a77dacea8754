import { describe, expect, it } from "vitest"
import { type RowChange, tagsOfChange } from "./tags"

const change = (different: Partial<RowChange>): RowChange => ({
  id: "prod_1",
  was_on_sale: true,
  is_on_sale: true,
  pavilions: ["xixian", "xixian"],
  sellers: ["farm", "farm"],
  brands: [null, null],
  document_changed: false,
  card_changed: false,
  words_changed: false,
  ...different,
})

describe("the tags of a change", () => {
  it("are none when nothing shown is different, or nothing is shown", () => {
    expect(tagsOfChange(change({ words_changed: true }))).toEqual([])
    expect(tagsOfChange(change({ was_on_sale: false, is_on_sale: false, card_changed: true }))).toEqual([])
  })

  it("leave lists alone when no card is different", () => {
    expect(tagsOfChange(change({ document_changed: true }))).toEqual(["product:prod_1"])
  })

  it("name where it was and where it is, when it moves", () => {
    const moved = change({ card_changed: true, sellers: ["farm", "mill"], brands: ["old", "new"] })
    expect(new Set(tagsOfChange(moved))).toEqual(
      new Set([
        "product:prod_1",
        "catalogue",
        "pavilion:xixian",
        "seller:farm",
        "seller:mill",
        "brand:old",
        "brand:new",
      ]),
    )
  })

  it("name the lists when it comes on sale", () => {
    const added = change({ was_on_sale: false, document_changed: true, pavilions: [null, "xixian"] })
    expect(tagsOfChange(added)).toContain("catalogue")
    expect(tagsOfChange(added)).toContain("pavilion:xixian")
  })
})
