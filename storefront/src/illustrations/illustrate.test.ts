import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { artVersion, illustrationPath } from "./address.ts"
import { catalogue } from "./catalogue.fixture.ts"
import { compose, illustrate } from "./illustrate.ts"
import { motifNames } from "./motifs.ts"

const MAX_BYTES = 6 * 1024

/** Enough handles to meet every scene of a motif on several grounds. */
const handles = Array.from({ length: 40 }, (_, index) => `handle-${index}`)

describe("illustrate", () => {
  it("draws the same product the same, every time", () => {
    const product = { handle: "qinyang-huai-yam", title: "铁棍山药" }
    expect(illustrate(product)).toBe(illustrate({ ...product }))
  })

  it("draws no two products of the catalogue alike", () => {
    const pictures = catalogue.map(([handle, title]) => illustrate({ handle, title }))
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it("puts no two neighbours of the catalogue on one ground with one thing on it", () => {
    const pictures = catalogue.map(([handle, title]) => illustrate({ handle, title }))
    // The wall, its figure and the table come first.
    const grounds = pictures.map((svg) => svg.split("<g ")[0])
    const alike = grounds.filter((ground, index) => ground === grounds[index + 1])
    expect(alike).toEqual([])
  })

  it("draws many products of one name in many ways", () => {
    const pictures = new Set(handles.map((handle) => illustrate({ handle, title: "新郑灰枣" })))
    expect(pictures.size).toBeGreaterThan(30)
  })

  it.each(motifNames)("keeps %s small, and free of ids, scripts, styles and outside addresses", (name) => {
    for (const handle of handles) {
      const svg = compose(name, handle)
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAX_BYTES)
      expect(svg).not.toMatch(/\sid=|<script|<style|\sstyle=|\son\w+=|href|url\(|NaN|undefined/)
    }
  })

  it.each(motifNames)("draws %s as well-formed SVG with something on the table", async (name) => {
    const { data, info } = await sharp(Buffer.from(compose(name, "probe")))
      .resize(48)
      .raw()
      .toBuffer({
        resolveWithObject: true,
      })
    expect([info.width, info.height]).toEqual([48, 48])
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += info.channels) colours.add(data.readUIntBE(at, 3))
    expect(colours.size).toBeGreaterThan(60)
  })

  it("is refused by the SVG reader when it is broken, so that the test above can fail", async () => {
    const broken = compose("apple", "probe").replace("</g>", "")
    await expect(sharp(Buffer.from(broken)).raw().toBuffer()).rejects.toThrow(/XML|parse/i)
  })
})

describe("illustrationPath", () => {
  it("names motif, handle and version", () => {
    const path = illustrationPath({ handle: "xinzheng-garlic", title: "紫皮大蒜" })
    expect(path).toBe(`/art/products/garlic/xinzheng-garlic.svg?v=${artVersion()}`)
  })
})
