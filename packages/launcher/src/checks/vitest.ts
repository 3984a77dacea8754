import { readFileSync } from "node:fs"
import { join } from "node:path"
import { PNPM_ENV, workspaceFolders } from "../install.ts"
import { ROOT, type Home } from "../places.ts"
import type { Database } from "../postgres.ts"
import type { Processes } from "../processes.ts"
import { listSources } from "../sources.ts"
import { reportedSuite, type Suite } from "./suite.ts"
import { oneFailed, tallyVitest } from "./tally.ts"

/** Which files a kind of test has, by the suffix that tells their cost, and which script runs them. */
const KINDS = {
  Unit: { script: "test", files: /\.test\.tsx?$/ },
  Integration: { script: "test:integration", files: /\.spec\.tsx?$/ },
} as const

/** The tests of every workspace package that has any: the fast ones of all of them, then the others. */
export function vitestSuites(processes: Processes, home: Home, database: Database): Suite[] {
  const sources = listSources(ROOT).filter((path) => !path.includes("/e2e/"))
  return (["Unit", "Integration"] as const).flatMap((kind) =>
    workspaceFolders()
      .filter((folder) =>
        sources.some((path) => path.startsWith(`${folder}/`) && KINDS[kind].files.test(path)),
      )
      .map((folder) => vitestSuite(kind, folder, processes, home, database)),
  )
}

function vitestSuite(
  kind: keyof typeof KINDS,
  folder: string,
  processes: Processes,
  home: Home,
  database: Database,
): Suite {
  const name = `${kind} tests of ${folder}`
  const { script } = KINDS[kind]
  const { scripts } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"))
  if (!scripts?.[script]) {
    const reason = `${name}: ${folder}/package.json has no script "${script}" to run them`
    return { name, run: async () => oneFailed(reason) }
  }
  const file = join(home.folder, "reports", `${kind}-${folder.replaceAll("/", "-")}.json`)
  return reportedSuite(
    processes,
    name,
    {
      program: "pnpm",
      args: ["run", script, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
      cwd: join(ROOT, folder),
      env: {
        ...process.env,
        ...PNPM_ENV,
        DB_HOST: database.host,
        DB_PORT: String(database.port),
        DB_USERNAME: database.user,
        DB_PASSWORD: database.password,
        MEDUSA_DISABLE_TELEMETRY: "true",
      },
    },
    { file, read: tallyVitest },
  )
}
