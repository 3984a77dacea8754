import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import path from "node:path"
import { expect, it } from "vitest"

/** Loads the environment as a process that starts would; its error output, empty where it is taken. */
function startWith(changes: Record<string, string | undefined>): Promise<string> {
  const secret = () => randomBytes(32).toString("hex")
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    INNER_SECRET: secret(),
    ...changes,
  }
  const file = path.join(__dirname, "env.ts")
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--require", "@swc-node/register", "--eval", `require(${JSON.stringify(file)})`, "--", "start"],
      { env, cwd: path.join(__dirname, "..") },
      (_error, _stdout, stderr) => resolve(stderr),
    )
  })
}

const same = randomBytes(32).toString("hex")

it.each([
  ["a missing secret", { JWT_SECRET: undefined }, "JWT_SECRET"],
  ["the secret Medusa falls back to", { COOKIE_SECRET: "supersecret" }, "COOKIE_SECRET"],
  ["a secret of one letter", { INNER_SECRET: "x".repeat(64) }, "INNER_SECRET: has fewer than"],
  [
    "a secret out of an example",
    { JWT_SECRET: "please-change-me-qwertz-0987654321-asdf" },
    "JWT_SECRET: looks like",
  ],
  [
    "two secrets that are the same",
    { JWT_SECRET: same, COOKIE_SECRET: same },
    "is the same as another secret",
  ],
  ["a flag of a licensed module", { MEDUSA_FF_RBAC: "true" }, "MEDUSA_FF_RBAC: has to stay off"],
  ["a proxy that is no address", { TRUSTED_PROXIES: "proxy" }, "TRUSTED_PROXIES"],
])("refuses to start with %s, and says which", async (_what, changes, words) => {
  const said = await startWith(changes)
  expect(said).toContain("does not start with this environment")
  expect(said).toContain(words)
  expect(said).not.toContain(same)
})

it("starts with secrets of its own", async () => {
  expect(await startWith({})).toBe("")
})
