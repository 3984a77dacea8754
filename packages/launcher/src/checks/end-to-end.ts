import { join } from "node:path"
import type { BuiltCopy } from "../built-copy.ts"
import { TOOL_ENV } from "../install.ts"
import { startInstance, type Base } from "../instance.ts"
import { ROOT, type Home } from "../places.ts"
import type { Processes } from "../processes.ts"
import { listSources } from "../sources.ts"
import { statusFile } from "../status.ts"
import { findChromium } from "./browser.ts"
import { reportedSuite, type Suite } from "./suite.ts"
import { tallyPlaywright } from "./tally.ts"

const STOREFRONT = join(ROOT, "storefront")

/** The journeys of storefront/e2e in a real browser on the built apps with a fresh demo shop. */
export function endToEndSuites(
  processes: Processes,
  home: Home,
  base: Base,
  copy: () => BuiltCopy | undefined,
): Suite[] {
  if (!listSources(ROOT).some((path) => /^storefront\/e2e\/.*\.spec\.ts$/.test(path))) return []
  const name = "End-to-end tests"
  const run = async () => {
    const built = copy()
    if (!built) throw new Error("there is nothing built to run them on.")
    const chromium = await findChromium(processes)
    await startInstance(home, built, processes, {
      demo: true,
      ports: { storefront: 8100, backend: 9100 },
      base,
    })
    const file = join(home.folder, "reports", "end-to-end.json")
    const command = {
      program: "pnpm",
      args: ["exec", "playwright", "test", "--reporter=list,json"],
      cwd: STOREFRONT,
      env: {
        ...process.env,
        ...TOOL_ENV,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        PAVILION_STATUS: statusFile(home),
        PAVILION_CHROMIUM: chromium,
      },
    }
    return reportedSuite(processes, name, command, { file, read: tallyPlaywright }).run()
  }
  return [{ name, run }]
}
