import { describe, expect, it } from "vitest"
import { catalogue } from "./catalogue.fixture.ts"
import { recognise } from "./recognise.ts"

describe("recognise", () => {
  it.each(catalogue)("draws %s (%s) as %s", (handle, title, motif) => {
    expect(recognise({ handle, title })).toBe(motif)
  })

  it("gives each of the 72 products a motif of its own kind", () => {
    expect(new Set(catalogue.map(([, , motif]) => motif)).size).toBe(catalogue.length)
  })

  it("knows a product by its handle when the title says nothing", () => {
    expect(recognise({ handle: "xinzheng-honey-9", title: "家乡的味道" })).toBe("honey")
  })

  it("falls back to the category, then to the kind of goods", () => {
    expect(recognise({ handle: "a1", title: "老味道", category: "aquatic", kind: "farm" })).toBe("water")
    expect(recognise({ handle: "a1", title: "老味道", category: "toString", kind: "craft" })).toBe("craft")
    expect(recognise({ handle: "a1", title: "" })).toBe("vegetable")
  })
})
