import { describe, expect, it } from "vitest"
import { packsAvailable, stockOfPlan } from "./stock"

const free = new Map([
  ["jujube@barn", 10],
  ["walnut@barn", 3],
  ["jujube@shed", 100],
  ["oversold@barn", -2],
])
const item = (inventory_item_id: string, required = 1) => ({ inventory_item_id, required })

describe("packs that can be ordered", () => {
  it.each([
    ["the stock of the seller's own place", [item("jujube")], 10],
    ["whole packs only", [item("jujube", 4)], 2],
    ["what the scarcest item of a gift box allows", [item("jujube", 2), item("walnut")], 3],
    ["none of what is not there", [item("jujube"), item("unknown")], 0],
    ["none when more is reserved than there is", [item("oversold")], 0],
    ["none without items", [], 0],
  ])("are %s", (_, items, expected) => {
    expect(packsAvailable(free, "barn", items)).toBe(expected)
  })

  it("are told by variant", () => {
    const plan = [{ variant_id: "box", location_id: "shed", items: [item("jujube", 3)] }]
    expect(stockOfPlan(free, plan)).toEqual({ box: 33 })
  })
})
