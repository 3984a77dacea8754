import { CATEGORIES, PAVILION_THEMES } from "@pavilion/contracts"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { categoryIconPath, landscapePath, statePath } from "../address.ts"
import { categoryIcon, isCategory } from "./category-icon.ts"
import { appIcon } from "./emblem.ts"
import { isTheme, landscape } from "./landscape.ts"
import { seal } from "./seal.ts"
import { pavilionCard, productCard } from "./share-card.ts"
import { isStateName, statePicture } from "./state.ts"

const STATES = ["empty-basket", "nothing-found", "lost-path", "resting-kiln"] as const

const drawings: [string, string, number, number][] = [
  ...PAVILION_THEMES.map((theme): [string, string, number, number] => [
    `landscape ${theme}`,
    landscape(theme),
    1440,
    360,
  ]),
  ...PAVILION_THEMES.map((theme): [string, string, number, number] => [
    `icon ${theme}`,
    appIcon(theme),
    512,
    512,
  ]),
  ...PAVILION_THEMES.map((theme): [string, string, number, number] => [
    `card ${theme}`,
    pavilionCard(theme),
    1200,
    630,
  ]),
  ...STATES.map((name): [string, string, number, number] => [name, statePicture(name), 480, 320]),
  ...CATEGORIES.map((name): [string, string, number, number] => [
    `category ${name}`,
    categoryIcon(name),
    96,
    96,
  ]),
  ["product card", productCard("peony", "pear", "luoyang-mengjin-pear"), 1200, 630],
]

describe("places", () => {
  it.each(drawings)("draws %s without ids, text, scripts or styles", async (_name, svg, width, height) => {
    expect(svg).not.toMatch(/\sid=|<script|<style|<text|\sstyle=|\son\w+=|url\(|NaN|undefined/)
    const { info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([width, height])
  })

  it("knows its own names and nothing else", () => {
    expect([
      isTheme("peony"),
      isTheme("toString"),
      isStateName("lost-path"),
      isStateName("__proto__"),
    ]).toEqual([true, false, true, false])
    expect(isCategory("constructor")).toBe(false)
  })

  it("puts a version of the content into every address", () => {
    const addresses = [
      landscapePath("peony"),
      landscapePath("lake-blue"),
      statePath("lost-path"),
      categoryIconPath("fruit"),
    ]
    expect(addresses).toEqual(
      addresses.map(() => expect.stringMatching(/^\/art\/[a-z/-]+\.svg\?v=[\w-]{10}$/)),
    )
    expect(new Set(addresses.map((one) => one.split("=")[1])).size).toBe(addresses.length)
  })
})

describe("seal", () => {
  it.each(["息县", "洛阳市馆", "特色馆", "息"])("cuts every character of %s", async (characters) => {
    const svg = seal(characters)
    for (const character of characters) expect(svg).toContain(`>${character}</text>`)
    await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject({ format: "svg" })
  })

  it("cuts nothing but Chinese characters, so that a name cannot become markup", () => {
    expect(seal('<a"&息')).toContain(">息</text>")
    expect(seal('<a"&息')).not.toContain("&")
  })
})
