import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chooseEncoding, decodeBody, encodeBody, isCompressible } from "./encoding.js"

describe("chooseEncoding", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["gzip;q=0, br;q=0", "identity"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["*;q=0, gzip", "gzip"],
    ["GZIP;q=0.5", "gzip"],
    ["identity", "identity"],
  ] as const)("answers %s with %s", (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })
})

it("gives back after decoding what was encoded", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.constantFrom("br", "gzip", "identity"), async (body, encoding) => {
      const decoded = await decodeBody(await encodeBody(body, encoding), encoding)
      expect(decoded.equals(body)).toBe(true)
    }),
    { numRuns: 50 },
  )
}, 30_000)

it("leaves small bodies and pictures alone", () => {
  expect(isCompressible("text/html; charset=utf-8", 10_000)).toBe(true)
  expect(isCompressible("image/svg+xml", 10_000)).toBe(true)
  expect(isCompressible("text/html", 10)).toBe(false)
  expect(isCompressible("image/webp", 10_000)).toBe(false)
  expect(isCompressible(null, 10_000)).toBe(false)
})
