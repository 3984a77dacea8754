import { existsSync, readFileSync, rmSync } from "node:fs"
import { relative } from "node:path"
import { Failure, Stopped } from "../failure.ts"
import { lastLines } from "../log-tail.ts"
import { ROOT } from "../places.ts"
import type { Command, Processes } from "../processes.ts"
import { describeFailure, say, seconds } from "../steps.ts"
import { describeTally, oneFailed, onePassed, type Tally } from "./tally.ts"

/** What the whole of `npm test` is to take at most; a tool that takes longer hangs. */
const LIMIT_MS = 15 * 60_000

/** One thing `npm test` looks at. */
export interface Suite {
  name: string
  run: () => Promise<Tally>
}

/** A tool that passes or fails as a whole: it counts as one. */
export function checkSuite(processes: Processes, name: string, command: Omit<Command, "name">): Suite {
  return {
    name,
    run: async () => {
      const { code, log } = await processes.attempt({ name: fileName(name), ...command }, LIMIT_MS)
      if (code === 0) return onePassed()
      console.log(lastLines(log, 40))
      return oneFailed(`${name} (log: ${relative(ROOT, log)})`)
    },
  }
}

/** Tests counted one by one in the report their runner writes. */
export function reportedSuite(
  processes: Processes,
  name: string,
  command: Omit<Command, "name">,
  report: { file: string; read: (report: string) => Tally },
): Suite {
  return {
    name,
    run: async () => {
      rmSync(report.file, { force: true })
      const { code, log } = await processes.attempt({ name: fileName(name), ...command }, LIMIT_MS)
      const where = `log: ${relative(ROOT, log)}`
      if (!existsSync(report.file)) {
        console.log(lastLines(log, 40))
        return oneFailed(`${name}: ended with ${code} before any test was counted (${where})`)
      }
      const tally = report.read(readFileSync(report.file, "utf8"))
      if (tally.failed > 0) console.log(lastLines(log, 80))
      if (code === 0 || tally.failed > 0) return tally
      // All tests passed, yet the runner is not content: an error outside of any test.
      console.log(lastLines(log, 40))
      return { ...tally, failed: 1, failures: [`${name}: ended with ${code} (${where})`] }
    },
  }
}

/** Runs suites one after the other and says how each ended. Only a wish to stop ends the row early. */
export async function runInRow(suites: Suite[]): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const suite of suites) {
    const begun = Date.now()
    say(`${suite.name} ...`)
    const tally = await suite.run().catch((error: unknown) => failedToRun(suite, error))
    say(`${suite.name}: ${describeTally(tally)} in ${seconds(Date.now() - begun)}`)
    tallies.push(tally)
  }
  return tallies
}

function failedToRun({ name }: Suite, error: unknown): Tally {
  if (error instanceof Stopped) throw error
  console.log(describeFailure(error))
  const reason = error instanceof Error ? error.message : String(error)
  return oneFailed(`${name}: ${reason.split("\n")[0]}${error instanceof Failure ? ` ${error.advice}` : ""}`)
}

function fileName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")
}
