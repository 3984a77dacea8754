import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { hashSources, listSources } from "./sources.ts"

let root: string

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sources-"))
  write(".gitignore", "node_modules/\ndist/\n")
  write("backend/src/a.ts", "1")
  write("node_modules/x/index.js", "1")
  write("packages/p/dist/index.js", "1")
})
afterEach(() => rmSync(root, { recursive: true }))

describe.each(["in a git checkout", "in an unpacked archive"])("%s", (where) => {
  beforeEach(() => {
    if (where === "in a git checkout") spawnSync("git", ["init", "--quiet"], { cwd: root })
  })

  test("lists what is written by people, not what is made", () => {
    expect(listSources(root)).toEqual([".gitignore", "backend/src/a.ts"])
  })

  test("has the same name for the same sources, another for others", () => {
    const first = hashSources(root)
    expect(hashSources(root)).toBe(first)
    write("backend/src/a.ts", "2")
    const second = hashSources(root)
    expect(second).not.toBe(first)
    write("storefront/new.ts", "")
    expect(hashSources(root)).not.toBe(second)
    rmSync(join(root, "storefront"), { recursive: true })
    write("backend/src/a.ts", "1")
    expect(hashSources(root)).toBe(first)
  })

  test("does not mistake a moved boundary for the same sources", () => {
    write("backend/src/b.ts", "xy")
    const one = hashSources(root)
    write("backend/src/a.ts", "1x")
    write("backend/src/b.ts", "y")
    expect(hashSources(root)).not.toBe(one)
  })

  test.each([
    "docs/glossary.md",
    "README.md",
    "backend/src/modules/m/__tests__/service.spec.ts",
    "backend/src/season.test.ts",
    "storefront/e2e/buy.spec.ts",
    "packages/launcher/src/main.ts",
    "node_modules/y/index.js",
  ])("stays the same when %s changes", (path) => {
    const before = hashSources(root)
    write(path, "anything")
    expect(hashSources(root)).toBe(before)
  })
})
