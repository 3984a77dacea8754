import { join } from "node:path"
import { TOOL_ENV } from "../install.ts"
import { ROOT } from "../places.ts"
import type { Processes } from "../processes.ts"
import { checkSuite, type Suite } from "./suite.ts"

/** What can be said about the sources without running them; the same commands as `pnpm check`. */
export function staticSuites(processes: Processes): Suite[] {
  const check = (name: string, program: string, ...args: string[]) =>
    checkSuite(processes, name, {
      program: join(ROOT, "node_modules/.bin", program),
      args,
      cwd: ROOT,
      env: { ...process.env, ...TOOL_ENV, FORCE_COLOR: "0" },
    })
  const turbo = (name: string, task: string) =>
    check(name, "turbo", "run", task, "--continue", "--ui=stream", "--no-color", "--output-logs=errors-only")
  return [
    check("Format", "prettier", "--check", "--log-level", "warn", "."),
    check("Lint", "oxlint", "--type-aware", "--deny-warnings"),
    turbo("Lint by each package's own rules", "lint"),
    turbo("Types", "typecheck"),
    check(
      "Import direction",
      "depcruise",
      "backend",
      "storefront",
      "packages",
      "--config",
      ".dependency-cruiser.cjs",
    ),
    check("Dead code", "knip"),
  ]
}
