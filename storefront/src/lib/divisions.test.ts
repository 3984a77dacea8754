import type { Division } from "@pavilion/contracts"
import { describe, expect, it } from "vitest"
import { type DivisionReader, readRegion, regionCodesOf, regionName } from "./divisions.ts"

const TREE: Division[] = [
  { code: "410000", name: "河南省", level: "province", parent_code: null },
  { code: "440000", name: "广东省", level: "province", parent_code: null },
  { code: "410300", name: "洛阳市", level: "city", parent_code: "410000" },
  { code: "411500", name: "信阳市", level: "city", parent_code: "410000" },
  { code: "441900", name: "东莞市", level: "city", parent_code: "440000" },
  { code: "410302", name: "老城区", level: "county", parent_code: "410300" },
  { code: "411528", name: "息县", level: "county", parent_code: "411500" },
  { code: "411528102", name: "项店镇", level: "township", parent_code: "411528" },
]

const read: DivisionReader = async (parent) => {
  const path: Division[] = []
  for (let at = TREE.find(({ code }) => code === parent); at;) {
    path.unshift(at)
    const above: string | null = at.parent_code
    at = TREE.find(({ code }) => code === above)
  }
  if (parent !== undefined && path.length === 0) {
    return { ok: false, status: 404, code: "division_unknown", details: [] }
  }
  const divisions = TREE.filter(({ parent_code }) => parent_code === (parent ?? null))
  return { ok: true, status: 200, data: { divisions, path } }
}

const NOTHING = { province: "", city: "", county: "", township: "" }

async function region(chosen: Partial<typeof NOTHING>, home = "411528") {
  const found = await readRegion(read, { ...NOTHING, ...chosen }, home)
  if (!("path" in found)) throw new Error(found.code)
  return found
}

describe("a region", () => {
  it("starts from the codes of the pavilion's own county", async () => {
    expect(await regionCodesOf(read, "411528")).toEqual({
      province: "410000",
      city: "411500",
      county: "411528",
      township: "",
    })
  })

  it("is a county, with its townships to choose from", async () => {
    const found = await region({ province: "410000", city: "411500", county: "411528" })
    expect(found.division_code).toBe("411528")
    expect(found.options.township.map(({ name }) => name)).toEqual(["项店镇"])
    expect(regionName(found.path)).toBe("河南省 信阳市 息县")
  })

  it("is a township where one is chosen", async () => {
    const found = await region({
      province: "410000",
      city: "411500",
      county: "411528",
      township: "411528102",
    })
    expect(found.division_code).toBe("411528102")
  })

  it("is nothing yet when only the province changed: the old city is dropped", async () => {
    const found = await region({ province: "440000", city: "411500", county: "411528" })
    expect(found.division_code).toBeNull()
    expect(found.codes).toEqual({ ...NOTHING, province: "440000" })
    expect(found.options.city.map(({ name }) => name)).toEqual(["东莞市"])
  })

  it("is nothing yet when a city with districts has none chosen", async () => {
    expect((await region({ province: "410000", city: "411500" })).division_code).toBeNull()
  })

  it("is a city where the city has no districts", async () => {
    expect((await region({ province: "440000", city: "441900" })).division_code).toBe("441900")
  })

  it("is the city itself where the pavilion is the city's", async () => {
    expect((await region({ province: "410000", city: "410300" }, "410300")).division_code).toBe("410300")
  })

  it("drops codes that do not exist", async () => {
    expect((await region({ province: "__proto__", city: "1", county: "x" })).codes).toEqual(NOTHING)
    expect(await regionCodesOf(read, "999999")).toEqual(NOTHING)
  })

  it("is written without levels nobody says", () => {
    expect(regionName([{ name: "北京市" }, { name: "市辖区" }, { name: "东城区" }])).toBe("北京市 东城区")
  })
})
