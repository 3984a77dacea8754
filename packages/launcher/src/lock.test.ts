import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { tryLock, withLock } from "./lock.ts"

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"))
  file = join(folder, "a.lock")
})
afterEach(() => rmSync(folder, { recursive: true }))

test("is held by one at a time and says by whom", () => {
  const first = tryLock(file)
  expect(first).toHaveProperty("release")
  expect(tryLock(file)).toMatchObject({ holder: { pid: process.pid } })
  if ("release" in first) first.release()
  expect(tryLock(file)).toHaveProperty("release")
})

test("is nobody's when its owner is gone, or never finished writing", () => {
  // The number of a living process, but another beginning than its own.
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: "1" }))
  expect(tryLock(file)).toHaveProperty("release")
  writeFileSync(file, "")
  expect(tryLock(file)).toHaveProperty("release")
})

test("makes the second wait for the first", async () => {
  const order: string[] = []
  const { signal } = new AbortController()
  let finish = () => {}
  const first = withLock(
    file,
    signal,
    () => {},
    async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      order.push("first")
    },
  )
  const second = withLock(
    file,
    signal,
    () => order.push("waits"),
    async () => void order.push("second"),
  )
  finish()
  await Promise.all([first, second])
  expect(order).toEqual(["waits", "first", "second"])
})
