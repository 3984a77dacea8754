import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs"
import { join, relative } from "node:path"
import { TOOL_ENV, workspaceFolders } from "../install.ts"
import { ROOT, type Home } from "../places.ts"
import type { Database } from "../postgres.ts"
import type { Processes } from "../processes.ts"
import { listSources } from "../sources.ts"
import { reportedSuite, type Suite } from "./suite.ts"
import { oneFailed, onePassed, tallyVitest, testFilesOf } from "./tally.ts"

const TEST_FILE = /\.(test|spec)\.[cm]?tsx?$/

/** Names of package scripts that run Vitest, the fast tests first. */
const SCRIPTS = { test: "Unit tests", "test:integration": "Integration tests" } as const

/** Unit tests share two cores with the static checks here; what takes Vitest's 5 s then is not slow by itself. */
const PATIENCE = ["--testTimeout=30000"]

/**
 * The tests of every workspace package that has any, and last a look at the reports: a test file that no
 * script ran is a failure, or a forgotten pattern would go unseen.
 */
export function vitestSuites(processes: Processes, home: Home, database: Database): Suite[] {
  const reports = join(home.folder, "reports/vitest")
  rmSync(reports, { recursive: true, force: true })
  const files = listSources(ROOT).filter((path) => TEST_FILE.test(path) && !/(^|\/)e2e\//.test(path))
  const members = workspaceFolders().filter((folder) => files.some((path) => path.startsWith(`${folder}/`)))
  const suites = Object.entries(SCRIPTS).flatMap(([script, title]) =>
    members.filter((folder) => hasScript(folder, script)).map((folder) => suiteOf(folder, script, title)),
  )
  return [...suites, nothingLeftOut(files, reports)]

  function suiteOf(folder: string, script: string, title: string): Suite {
    const file = join(reports, `${folder}-${script}`.replaceAll(/\W/g, "-") + ".json")
    const command = {
      program: "pnpm",
      args: [
        "run",
        script,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
        ...(script === "test" ? PATIENCE : []),
      ],
      cwd: join(ROOT, folder),
      env: {
        ...process.env,
        ...TOOL_ENV,
        DB_HOST: database.host,
        DB_PORT: String(database.port),
        DB_USERNAME: database.user,
        DB_PASSWORD: database.password,
      },
    }
    return reportedSuite(processes, `${title} of ${folder}`, command, { file, read: tallyVitest })
  }
}

function nothingLeftOut(files: string[], reports: string): Suite {
  const name = "Every test file has run"
  return {
    name,
    run: async () => {
      const seen = new Set(
        (existsSync(reports) ? readdirSync(reports) : [])
          .flatMap((report) => testFilesOf(readFileSync(join(reports, report), "utf8")))
          .map((file) => relative(ROOT, file)),
      )
      const missed = files.filter((file) => !seen.has(file))
      return missed.length === 0 ? onePassed() : oneFailed(`${name}, but not ${missed.join(", ")}`)
    },
  }
}

function hasScript(folder: string, script: string): boolean {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"))
  return Boolean(scripts?.[script])
}
