import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"

const ROOT = path.join(__dirname, "..")
const LICENSED =
  /auth-oidc|@medusajs\/rbac|@medusajs\/medusa\/rbac|rbac:\s*true|MEDUSA_FF_RBAC\w*["']?\s*[=:]\s*["']?(1|true)/

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(ts|tsx|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

it("turns on no module of Medusa that is under a commercial licence", () => {
  const files = ["medusa-config.ts", "package.json"]
    .map((name) => path.join(ROOT, name))
    .concat(sources("src"))
  const guilty = files.filter((file) => LICENSED.test(readFileSync(file, "utf8")))
  expect(guilty).toEqual([])
  expect(files.length).toBeGreaterThan(50)
})

it("would see one", () => {
  for (const line of [
    'resolve: "@medusajs/medusa/rbac"',
    "featureFlags: { rbac: true }",
    "MEDUSA_FF_RBAC=true",
  ]) {
    expect(line).toMatch(LICENSED)
  }
})
