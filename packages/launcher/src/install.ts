import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./places.ts"
import type { Processes } from "./processes.ts"
import { say, step } from "./steps.ts"

const ADVICE =
  "See the log. Without a network the first install cannot work: check that the npm registry answers."

/** No tool asks questions, colours its output, fetches another pnpm or tells its maker about us. */
export const TOOL_ENV = {
  CI: "1",
  NO_COLOR: "1",
  npm_config_manage_package_manager_versions: "false",
  MEDUSA_DISABLE_TELEMETRY: "true",
  ASTRO_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
}

/** Installs what the lock file says, unless just that is installed already; then no network is needed. */
export async function installPackages(processes: Processes): Promise<void> {
  const stamp = join(ROOT, "node_modules/.pavilion-installed")
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    say("Packages are installed already")
    return
  }
  await step("Install packages from the lock file", () =>
    processes.run(
      {
        name: "install",
        program: "pnpm",
        args: ["install", "--frozen-lockfile", "--prefer-offline"],
        cwd: ROOT,
        env: { ...process.env, ...TOOL_ENV },
      },
      ADVICE,
    ),
  )
  writeFileSync(stamp, wanted)
}

/** The folders of all workspace packages, from the checkout's root. */
export function workspaceFolders(): string[] {
  const packages = readdirSync(join(ROOT, "packages")).map((name) => `packages/${name}`)
  return ["backend", "storefront", ...packages].filter((folder) =>
    existsSync(join(ROOT, folder, "package.json")),
  )
}

function fingerprint(): string {
  const hash = createHash("sha256")
  const manifests = ["", ...workspaceFolders()].map((folder) => join(folder, "package.json"))
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)))
  }
  return hash.digest("hex")
}
