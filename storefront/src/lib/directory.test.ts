import type { DirectoryEntry } from "@pavilion/contracts"
import { expect, it } from "vitest"
import { groupByCategory } from "./directory.ts"

function makeEntry(handle: string, category: string): DirectoryEntry {
  const named = { handle: category, name: category, name_en: category }
  return { handle, name: handle, name_en: "", category: named, season_months: [], sellers: [], products: [] }
}

it("prints the directory in the order of the shop's categories, unknown ones last", () => {
  const groups = groupByCategory([
    makeEntry("pottery", "craft"),
    makeEntry("rice", "grain-oil"),
    makeEntry("kite", "toys"),
    makeEntry("millet", "grain-oil"),
  ])
  expect(
    groups.map(({ category, entries }) => [category.handle, entries.map((entry) => entry.handle)]),
  ).toEqual([
    ["grain-oil", ["rice", "millet"]],
    ["craft", ["pottery"]],
    ["toys", ["kite"]],
  ])
})
