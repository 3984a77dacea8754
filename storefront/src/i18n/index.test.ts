import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ERROR_CODES } from "@pavilion/contracts"
import { describe, expect, it } from "vitest"
import { errorText, LOCALES, localePath, nameOf, t } from "./index.ts"

const folders = ["..", "../../server"].map((folder) => join(import.meta.dirname, folder))

function messages(locale: string): Record<string, string> {
  const folder = join(import.meta.dirname, locale)
  const areas = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, string>,
  )
  const merged: Record<string, string> = Object.assign({}, ...areas)
  expect(Object.keys(merged).length, `${locale}: a key stands in two areas`).toBe(
    areas.reduce((sum, area) => sum + Object.keys(area).length, 0),
  )
  return merged
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "")
}

/** Every string literal and template head in the source: what a key could be named by. */
function sourceText(): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((file) => /\.(astro|ts)$/.test(file) && !/\.(test|spec)\.ts$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n")
}

describe("the texts", () => {
  const zh = messages("zh-CN")
  const en = messages("en")

  it("exist in every language, and ask for nothing that the Chinese text is not given", () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted())
    for (const key of Object.keys(zh)) {
      const given = new Set(placesIn(zh[key] ?? ""))
      expect(
        placesIn(en[key] ?? "").filter((place) => !given.has(place)),
        key,
      ).toEqual([])
    }
  })

  it("say something, and say it in their own language", () => {
    for (const [key, text] of Object.entries(zh)) expect(text.trim(), key).not.toBe("")
    const chinese = Object.entries(en).filter(([, text]) => /\p{Script=Han}/u.test(text))
    expect(chinese).toEqual([])
  })

  it("are all used", () => {
    const text = sourceText()
    const heads = [...text.matchAll(/`([a-z_]+\.[a-z_.]*)\$\{/g)].map((match) => match[1] ?? "")
    const unused = Object.keys(zh).filter(
      (key) => !text.includes(`"${key}"`) && !heads.some((head) => key.startsWith(head)),
    )
    expect(unused).toEqual([])
  })

  it("cover every error code", () => {
    for (const code of [...ERROR_CODES, "unknown", "backend_down"])
      expect(zh, code).toHaveProperty([`error.${code}`])
  })
})

describe("t", () => {
  it("fills places in and leaves unknown ones visible", () => {
    expect(t("zh-CN", "nav.cart_count", { count: 3 })).toBe("3 件")
    expect(t("en", "nav.cart_count")).toBe("{count} items")
  })
})

describe("errorText", () => {
  it("answers a known code in the reader's language and says something for every other", () => {
    expect(errorText("zh-CN", "cart_empty")).toContain("购物车")
    for (const locale of LOCALES) expect(errorText(locale, "constructor")).toBe(t(locale, "error.unknown"))
  })
})

describe("localePath", () => {
  it("prefixes English only, and the front page without a slash at the end", () => {
    expect(localePath("zh-CN", "/products")).toBe("/products")
    expect(localePath("en", "/products?page=2")).toBe("/en/products?page=2")
    expect(localePath("en", "/")).toBe("/en")
  })
})

describe("nameOf", () => {
  it("falls back to Chinese where there is no English name", () => {
    expect(nameOf("en", { name: "项店镇", name_en: "" })).toBe("项店镇")
  })
})
