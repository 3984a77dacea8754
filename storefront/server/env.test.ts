import { describe, expect, it } from "vitest"
import { readEnv } from "./env.ts"

const SECRET = "an-example-secret-of-forty-characters-00"
const valid = { BACKEND_URL: "http://127.0.0.1:9000", INNER_SECRET: SECRET, COOKIE_SECRET: SECRET }

describe("readEnv", () => {
  it("needs three values and has defaults for the rest", () => {
    expect(readEnv(valid)).toMatchObject({
      backendUrl: "http://127.0.0.1:9000",
      host: "127.0.0.1",
      port: 4321,
      publicOrigin: new URL("http://localhost:4321"),
      trustedProxies: [],
    })
  })

  it("reads lists with or without spaces", () => {
    expect(readEnv({ ...valid, TRUSTED_PROXIES: "10.0.0.0/8, 127.0.0.1," }).trustedProxies).toEqual([
      "10.0.0.0/8",
      "127.0.0.1",
    ])
  })

  it.each([
    ["BACKEND_URL", undefined],
    ["BACKEND_URL", "127.0.0.1:9000"],
    ["BACKEND_URL", "file:///etc/passwd"],
    ["INNER_SECRET", undefined],
    ["INNER_SECRET", "short"],
    ["COOKIE_SECRET", ""],
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PUBLIC_ORIGIN", "shop.example"],
    ["PAGE_CACHE_MB", "0"],
    ["PAGE_CACHE_MB", "much"],
  ])("refuses to start with %s = %s, and says which", (name, value) => {
    expect(() => readEnv({ ...valid, [name]: value })).toThrow(name)
  })
})
