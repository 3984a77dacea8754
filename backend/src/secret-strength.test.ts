import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import { sharedSecrets, weaknessOf } from "./secret-strength"

describe("weaknessOf", () => {
  it.each([
    ["", "shorter"],
    ["supersecret", "shorter"],
    ["0".repeat(64), "different"],
    ["abab".repeat(16), "different"],
    ["supersecret-supersecret-qwertzuiop", "placeholder"],
    ["please-change-me-please-QWERTZ-0987", "placeholder"],
  ])("finds fault with %j", (secret, fault) => {
    expect(weaknessOf(secret)).toContain(fault)
  })

  it("takes random bytes in hex and in base64", () => {
    expect(weaknessOf(randomBytes(32).toString("hex"))).toBeUndefined()
    expect(weaknessOf(randomBytes(32).toString("base64"))).toBeUndefined()
  })
})

describe("sharedSecrets", () => {
  it("names those that are alike", () => {
    expect(sharedSecrets({ A: "x", B: "y", C: "x" })).toEqual(["A", "C"])
    expect(sharedSecrets({ A: "x", B: "y" })).toEqual([])
  })
})
