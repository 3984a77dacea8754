import { createHmac } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { describe, expect, it } from "vitest"
import { createAddressReader } from "./client-address"

const SECRET = "a-secret-that-both-apps-share-0123456789"
const NOW_S = 1_800_000_000
const sign = (address: string, seconds = NOW_S, secret = SECRET) =>
  `${address}.${seconds}.${createHmac("sha256", secret).update(`${address}.${seconds}`).digest("hex")}`

const read = createAddressReader({
  inner_secret: SECRET,
  trusted_proxies: ["10.0.0.0/8", "::1"],
  now: () => NOW_S * 1000,
})
/** The two things of a request that are looked at. */
const ask = (remoteAddress: string, headers: Record<string, string> = {}) =>
  read({ socket: { remoteAddress }, headers } as unknown as IncomingMessage)

describe("createAddressReader", () => {
  it("believes the address the storefront signed", () => {
    expect(ask("127.0.0.1", { "x-pavilion-client": sign("203.0.113.7") })).toBe("203.0.113.7")
  })

  it.each([
    ["signed by another", sign("203.0.113.7", NOW_S, "another-secret-another-secret-12345")],
    ["older than five minutes", sign("203.0.113.7", NOW_S - 301)],
    ["from the future", sign("203.0.113.7", NOW_S + 301)],
    ["with another address put in", sign("203.0.113.7").replace("203", "204")],
    ["without signature", "203.0.113.7.1800000000"],
    ["of nonsense", "x".repeat(500)],
  ])("counts the socket for a header %s", (_what, header) => {
    expect(ask("198.51.100.1", { "x-pavilion-client": header })).toBe("198.51.100.1")
  })

  it("believes X-Forwarded-For from a trusted proxy alone, and of it the last stranger", () => {
    const headers = { "x-forwarded-for": "1.1.1.1, 203.0.113.9, 10.2.3.4" }
    expect(ask("10.0.0.5", headers)).toBe("203.0.113.9")
    expect(ask("198.51.100.1", headers)).toBe("198.51.100.1")
    expect(ask("::ffff:10.0.0.5", headers)).toBe("203.0.113.9")
  })

  it("counts an IPv6 household as one", () => {
    const one = ask("2001:db8:1:2::1")
    expect(ask("2001:db8:1:2:ffff:1:2:3")).toBe(one)
    expect(ask("2001:db8:1:3::1")).not.toBe(one)
    expect(ask("127.0.0.1", { "x-pavilion-client": sign("2001:db8:1:2::9") })).toBe(one)
  })
})
