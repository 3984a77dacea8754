import { describe, expect, it } from "vitest"
import { hashPassword, isPasswordOf } from "./password-hash"

describe("a password hash", () => {
  it("knows its own password and no other", async () => {
    const hash = await hashPassword("正确的密码 1")
    expect(await isPasswordOf("正确的密码 1", hash)).toBe(true)
    expect(await isPasswordOf("正确的密码 2", hash)).toBe(false)
    expect(await isPasswordOf("", hash)).toBe(false)
  })

  it("differs for the same password, and does not hold it", async () => {
    const [one, other] = await Promise.all([hashPassword("password"), hashPassword("password")])
    expect(one).not.toBe(other)
    expect(one).not.toContain("password")
  })

  it("is false for what is no hash", async () => {
    expect(await isPasswordOf("x", "plain")).toBe(false)
  })
})
