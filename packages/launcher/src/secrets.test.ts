import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { loadSecrets } from "./secrets.ts"

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "secrets-"))))
afterEach(() => rmSync(folder, { recursive: true }))

test("makes secrets that only their owner can read, all different and long enough for the apps", () => {
  const secrets = loadSecrets(folder)
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600)
  const { operatorPassword, ...keys } = secrets
  expect(operatorPassword).toMatch(/^[A-Za-z2-9]{16}$/)
  for (const key of Object.values(keys)) expect(key).toMatch(/^[0-9a-f]{64}$/)
  expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
})

test("keeps them, and adds what an older file does not have", () => {
  const first = loadSecrets(folder)
  expect(loadSecrets(folder)).toEqual(first)
  const file = join(folder, "secrets.json")
  const { inner: _inner, ...older } = JSON.parse(readFileSync(file, "utf8"))
  writeFileSync(file, JSON.stringify(older))
  const second = loadSecrets(folder)
  expect(second).toEqual({ ...first, inner: second.inner })
  expect(second.inner).not.toBe(first.inner)
})
