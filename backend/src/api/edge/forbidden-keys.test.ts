import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { holdsForbiddenKey, namesForbiddenKey } from "./forbidden-keys"

const NAMES = ["__proto__", "constructor", "prototype"]
const encode = (text: string) =>
  text.replaceAll(/./g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0")}`)

describe("namesForbiddenKey", () => {
  it.each(
    NAMES.flatMap((name) => [
      `${name}=1`,
      `${name}[x]=1`,
      `a[${name}]=1`,
      `a[b][${name}][c]=1`,
      `a[][${name}]=1`,
      `a.${name}.b=1`,
      `q=1&${name}.x=1`,
      `${encode(name)}[x]=1`,
      `a%5B${name}%5D=1`,
      `a[${encode(encode(name))}]=1`,
      `a%255B${encode(name)}%255D=1`,
      `fields=id,${name}.x`,
      `fields=*${name}`,
      `fields=-variants.${name}.y`,
      `fields=%2B${encode(name)}.y`,
      `fields[]=${name}`,
      `order=-${name}.x`,
      `order=${encode(encode(name))}`,
      `+${name}=1`,
    ]),
  )("sees %s", (query) => {
    expect(namesForbiddenKey(query)).toBe(true)
  })

  it.each([
    "",
    "q=constructor",
    "q=__proto__",
    "fields=id,title,*variants.prices",
    "order=-created_at",
    "constructors=1",
    "q=%E0%A4%A",
    "q=100%25",
    "filters[status][$in][]=published",
  ])("lets %s through", (query) => {
    expect(namesForbiddenKey(query)).toBe(false)
  })

  it("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => {
        expect(typeof namesForbiddenKey(query)).toBe("boolean")
      }),
    )
  })

  it("sees a forbidden name under any number of harmless ones, encoded up to three times", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 4 }),
        fc.constantFrom(...NAMES),
        fc.integer({ min: 0, max: 3 }),
        (path, name, times) => {
          let key = [...path, name].map((part, index) => (index === 0 ? part : `[${part}]`)).join("")
          for (let round = 0; round < times; round++) key = encodeURIComponent(key).replaceAll("_", "%5f")
          expect(namesForbiddenKey(`${key}=1`)).toBe(true)
        },
      ),
    )
  })
})

describe("holdsForbiddenKey", () => {
  it.each([
    '{"__proto__":{"x":1}}',
    '{"a":[{"b":{"constructor":{"prototype":{"x":1}}}}]}',
    '[[{"prototype":1}]]',
    '{"a.__proto__.b":1}',
    '{"a[constructor]":1}',
    '{"fields":"id,__proto__.x"}',
    '{"order":["-constructor.name"]}',
  ])("sees %s", (body) => {
    expect(holdsForbiddenKey(JSON.parse(body))).toBe(true)
  })

  it.each([
    '{"title":"constructor"}',
    '{"q":"__proto__"}',
    "[]",
    "null",
    '"prototype"',
    '{"fields":"id"}',
    "12",
  ])("lets %s through", (body) => {
    expect(holdsForbiddenKey(JSON.parse(body))).toBe(false)
  })

  it("refuses what nests too deep to be looked through", () => {
    expect(holdsForbiddenKey(JSON.parse("[".repeat(60) + "]".repeat(60)))).toBe(true)
  })
})
