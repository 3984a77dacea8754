import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Failure } from "../failure.ts"
import { ROOT } from "../places.ts"
import type { Processes } from "../processes.ts"
import { say, step } from "../steps.ts"

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

const STOREFRONT = join(ROOT, "storefront")

/**
 * Finds a Chromium for the end-to-end tests, or fetches one: Playwright's own where its download is reachable,
 * else Debian's with fonts for Chinese pages, if we may install that.
 * @returns its path
 * @throws {Failure} with the command to run
 */
export async function findChromium(processes: Processes): Promise<string> {
  const found = chromiumHere()
  if (found) return found
  await fetchAny(processes)
  const fetched = chromiumHere()
  if (fetched) return fetched
  throw new Failure("there is no Chromium, and none could be fetched.", {
    advice: "Run: apt-get install --yes chromium fonts-noto-cjk (as root), then npm test again.",
  })
}

function chromiumHere(): string | undefined {
  return [...INSTALLED, playwrightsOwn()].find((path) => path && existsSync(path))
}

function playwrightsOwn(): string {
  const ask = 'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))'
  const asked = spawnSync(process.execPath, ["-e", ask], { cwd: STOREFRONT, encoding: "utf8" })
  return asked.stdout.trim()
}

async function fetchAny(processes: Processes): Promise<void> {
  const program = join(STOREFRONT, "node_modules/.bin/playwright")
  const { code } = await step("Fetch Playwright's Chromium", () =>
    processes.attempt({
      name: "fetch-chromium",
      program: "timeout",
      args: ["300", program, "install", "chromium"],
      cwd: STOREFRONT,
    }),
  )
  if (code === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return
  say("Playwright's download is out of reach; trying Debian's Chromium")
  await step("Install chromium and fonts-noto-cjk with apt-get", () =>
    processes.attempt({
      name: "apt-get",
      program: "/bin/sh",
      args: ["-c", "apt-get update && apt-get install --yes --no-install-recommends chromium fonts-noto-cjk"],
      cwd: "/",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }),
  )
}
