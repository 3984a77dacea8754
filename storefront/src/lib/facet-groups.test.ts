import type { FacetAnswer } from "@pavilion/contracts"
import { describe, expect, it } from "vitest"
import { chosenFilters, facetOptions, monthOptions } from "./facet-groups.ts"
import { readListQuery } from "./list-query.ts"

const facets: FacetAnswer = {
  count: 5,
  facets: {
    category: [],
    mark: [
      { handle: "gi", name: "地理标志", name_en: "Geographical indication", count: 3 },
      { handle: "green", name: "绿色食品", name_en: "Green food", count: 2 },
    ],
    seller: [],
    township: [{ handle: "411528102", name: "项店镇", name_en: "", count: 2 }],
    month: [
      { handle: "11", name: "11月", name_en: "", count: 4 },
      { handle: "9", name: "9月", name_en: "", count: 1 },
    ],
    in_stock: [],
  },
  price: null,
}
const read = (search: string) => readListQuery(new URLSearchParams(search))

describe("facetOptions", () => {
  it("marks what is chosen and links to each one alone", () => {
    const options = facetOptions("en", read("mark=gi&page=3"), "mark", facets)
    expect(options.map(({ label, chosen, search }) => ({ label, chosen, search }))).toEqual([
      { label: "Geographical indication", chosen: true, search: "?mark=gi" },
      { label: "Green food", chosen: false, search: "?mark=green" },
    ])
  })

  it("keeps a chosen value that finds nothing, so that it can be taken back", () => {
    expect(facetOptions("zh-CN", read("mark=gone"), "mark", facets)).toContainEqual(
      expect.objectContaining({ value: "gone", count: 0, chosen: true }),
    )
    expect(facetOptions("zh-CN", read("mark=gone"), "mark", null)).toHaveLength(1)
  })
})

describe("monthOptions", () => {
  it("runs through the year, with the chosen month even when nothing is in season", () => {
    expect(monthOptions("zh-CN", read("month=2"), facets).map(({ label, count }) => [label, count])).toEqual([
      ["2月", 0],
      ["9月", 1],
      ["11月", 4],
    ])
  })
})

describe("chosenFilters", () => {
  it("names every filter and leads back to the list without it", () => {
    const query = read(
      "q=米&mark=gi&township=411528102&month=11&price_min=10&price_max=50&in_stock=1&brand=b",
    )
    const chosen = chosenFilters("zh-CN", query, facets)
    expect(chosen.map(({ label }) => label)).toEqual([
      "地理标志",
      "项店镇",
      "公用品牌授权商品",
      "11月上市",
      "¥10.00 至 ¥50.00",
      "只看有货",
    ])
    for (const { search } of chosen) {
      const left = readListQuery(new URLSearchParams(search))
      expect(left.q).toBe("米")
      expect(chosenFilters("zh-CN", left, facets)).toHaveLength(chosen.length - 1)
    }
  })

  it("says half a price range in words", () => {
    expect(chosenFilters("en", read("price_max=20"), null)[0]?.label).toBe("up to ¥20.00")
    expect(chosenFilters("en", read("price_min=20"), null)[0]?.label).toBe("¥20.00 and up")
  })
})
