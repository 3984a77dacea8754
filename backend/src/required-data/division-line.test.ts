import { describe, expect, it } from "vitest"
import { divisionOfLine } from "./division-line"

describe("a line of a division file", () => {
  it("says level and parent by the shape of the code", () => {
    expect(
      ["410000", "411500", "411528", "411528104", "411528104201", "441900003"].map((code) => {
        const { level, parent_code } = divisionOfLine(`${code}\t某地`)
        return [level, parent_code]
      }),
    ).toEqual([
      ["province", null],
      ["city", "410000"],
      ["county", "411500"],
      ["township", "411528"],
      ["village", "411528104"],
      ["township", "441900"],
    ])
  })
})
