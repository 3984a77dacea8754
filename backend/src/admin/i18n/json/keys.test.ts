import { ERROR_CODES } from "@pavilion/contracts"
import { describe, expect, it } from "vitest"
import en from "./en.json"
import zhCN from "./zhCN.json"

function keysOf(texts: object, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  )
}

describe("the texts of the dashboard", () => {
  it("are the same keys in Chinese and English", () => {
    expect(keysOf(en)).toEqual(keysOf(zhCN))
  })

  it("speak of no error the backend does not know", () => {
    const known = new Set<string>([...ERROR_CODES, "unknown", "named"])
    expect(Object.keys(zhCN.registry.error).filter((code) => !known.has(code))).toEqual([])
  })

  it("leave no text empty", () => {
    expect(keysOf(zhCN).length).toBeGreaterThan(100)
    for (const texts of [JSON.stringify(zhCN), JSON.stringify(en)]) expect(texts).not.toContain('""')
  })
})
