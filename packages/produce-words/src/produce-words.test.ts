import { assert, property, string } from "fast-check"
import { describe, expect, it } from "vitest"
import { matchesBegun, wordsForIndex, wordsForQuery } from "./index.js"
import type { PackSize } from "./measures.js"

const kilograms = (count: number): PackSize => ({
  net_weight_g: count * 1000,
  net_volume_ml: null,
  pieces: null,
})

/** A shelf of a few products; a product is found when some attempt finds all its words in the product's. */
const SHELF = {
  "grey-jujube": produce(["新郑灰枣", "大枣", "红枣", "枣"], "Xinzheng grey jujubes", "新郑市", [
    kilograms(1),
  ]),
  "jujube-honey": produce(["枣花蜜", "蜂蜜"], "Jujube flower honey", "新郑市", [kilograms(0.5)]),
  "gift-box": produce(["新郑大枣节日礼盒", "大枣礼盒"], "Xinzheng jujube gift box", "新郑市", [kilograms(2)]),
  yam: produce(["铁棍山药", "怀山药"], "Iron stick yam", "沁阳市", [kilograms(2.5), kilograms(5)]),
  rice: produce(["息县香稻丸大米", "香稻丸", "香米", "大米"], "Fragrant rice", "息县", [
    kilograms(2.5),
    kilograms(5),
  ]),
  vinegar: produce(["香稻丸米醋", "米醋", "醋"], "Rice vinegar", "息县", []),
  oil: produce(["古法压榨花生油", "花生油"], "Peanut oil", "息县", [
    { net_weight_g: null, net_volume_ml: 5000, pieces: null },
  ]),
  tent: produce(["行路户外双人帐篷", "帐篷"], "Two person tent", "息县", []),
}

function produce(names: string[], english: string, county: string, packs: PackSize[]) {
  return wordsForIndex({ names, names_en: [english], places: [county], groups: ["林果"], packs })
}

function find(query: string): { found: string[]; exact: boolean | null } {
  for (const attempt of wordsForQuery(query)) {
    const wanted = attempt.text.split(" ")
    const found = Object.entries(SHELF)
      .filter(([, words]) => {
        const all = new Set(Object.values(words).join(" ").split(" "))
        return wanted.every((word) => all.has(word))
      })
      .map(([handle]) => handle)
    if (found.length) return { found, exact: attempt.exact }
  }
  return { found: [], exact: null }
}

describe("finding produce", () => {
  it.each([
    ["hanzi", "铁棍山药", ["yam"]],
    ["alias", "红枣", ["grey-jujube"]],
    ["pinyin", "dazao", ["grey-jujube", "gift-box"]],
    ["pinyin with the county", "xinzhengdazao", ["grey-jujube", "gift-box"]],
    ["pinyin in syllables", "tie gun shan yao", ["yam"]],
    ["initials", "xzdz", ["grey-jujube", "gift-box"]],
    ["single", "醋", ["vinegar"]],
    ["partial", "礼盒", ["gift-box"]],
    ["english", "Jujube", ["grey-jujube", "jujube-honey", "gift-box"]],
    ["english plural", "yams", ["yam"]],
    ["multi", "枣 礼盒", ["gift-box"]],
    ["unbroken multi", "新郑大枣礼盒", ["gift-box"]],
    ["words that stand apart", "新郑蜂蜜", ["jujube-honey"]],
    ["traditional", "鐵棍山藥", ["yam"]],
    ["full width", "ｄａｚａｏ", ["grey-jujube", "gift-box"]],
    ["unit", "10斤大米", ["rice"]],
    ["unit in kilograms", "息县大米5KG", ["rice"]],
    ["unit of volume", "花生油5L", ["oil"]],
  ])("finds by %s: %s", (_, query, expected) => {
    expect(find(query)).toEqual({ found: expected, exact: true })
  })

  it.each([
    ["a homophone", "大早", ["grey-jujube", "gift-box"]],
    ["a wrong character", "帐蓬", ["tent"]],
    ["the suffix 儿", "大枣儿", ["grey-jujube", "gift-box"]],
    ["a pack size nobody sells", "山药3斤", ["yam"]],
  ])("loosens %s and says so: %s", (_, query, expected) => {
    expect(find(query)).toEqual({ found: expected, exact: false })
  })

  it.each(["智能手机", "iphone", "qwxzvk", "榴莲"])("finds nothing for %s", (query) => {
    expect(find(query).found).toEqual([])
  })

  it("weighs the end of a name most, because that is what the thing is", () => {
    expect(SHELF.rice.heads.split(" ")).toContain("米")
    expect(SHELF.vinegar.heads.split(" ")).not.toContain("米")
    expect(SHELF.vinegar.parts.split(" ")).toContain("米")
  })
})

describe("words still being typed", () => {
  it.each([
    ["tieg", true],
    ["铁", true],
    ["铁棍山", true],
    ["山药 gun", true],
    ["tiegunx", false],
    ["铁枣", false],
  ])("%s begins 铁棍山药: %s", (query, expected) => {
    expect(matchesBegun(wordsForQuery(query)[0], SHELF.yam)).toBe(expected)
  })
})

describe("words of a query", () => {
  it("asks nothing for a query without a word", () => {
    for (const query of ["", "   ", "！？…", "%_'\\", "😀"]) expect(wordsForQuery(query)).toEqual([])
  })

  it("answers any text with few, plain, distinct words", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (query) => {
        const attempts = wordsForQuery(query)
        expect(attempts.length).toBeLessThanOrEqual(5)
        for (const { text } of attempts) {
          expect(text).toMatch(/^[\p{Script=Han}a-z0-9]+( [\p{Script=Han}a-z0-9]+)*$/u)
          expect(text.split(" ").length).toBeLessThanOrEqual(24)
        }
      }),
    )
  })

  it("reads a very long query in bounded time", () => {
    expect(wordsForQuery("枣".repeat(1_000_000)).length).toBeGreaterThan(0)
  })

  it("finds every product by any of its names", () => {
    for (const name of ["新郑灰枣", "枣花蜜", "铁棍山药", "香稻丸米醋", "古法压榨花生油"]) {
      expect(find(name)).toMatchObject({ exact: true, found: [expect.any(String)] })
    }
  })
})
