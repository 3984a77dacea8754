import { describe, expect, it } from "vitest"
import { pageLinks } from "./page-links.ts"

const shown = (current: number, last: number) =>
  pageLinks(current, last)
    .map((link) => (link.kind === "gap" ? "…" : link.current ? `[${link.page}]` : link.page))
    .join(" ")

describe("pageLinks", () => {
  it.each([
    [1, 1, "[1]"],
    [1, 4, "[1] 2 3 4"],
    [2, 10, "1 [2] 3 … 10"],
    [5, 10, "1 … 4 [5] 6 … 10"],
    [10, 10, "1 … 8 9 [10]"],
  ])("page %i of %i", (current, last, expected) => {
    expect(shown(current, last)).toBe(expected)
  })
})
