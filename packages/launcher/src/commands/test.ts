import { markUsed, prepareBuiltCopy, pruneCopies, type BuiltCopy } from "../built-copy.ts"
import { endToEndSuites } from "../checks/end-to-end.ts"
import { staticSuites } from "../checks/static.ts"
import { runInRow, type Suite } from "../checks/suite.ts"
import { describeTally, onePassed, sum } from "../checks/tally.ts"
import { vitestSuites } from "../checks/vitest.ts"
import { installPackages } from "../install.ts"
import { startDatabase } from "../instance.ts"
import type { Options } from "../options.ts"
import { homeOf } from "../places.ts"
import { removeCluster } from "../postgres.ts"
import type { Processes } from "../processes.ts"

const HOME = homeOf("test")

/**
 * `npm test`: everything, on data of its own. Nothing stops at the first failure; the last line counts all.
 * @returns the exit code
 */
export async function test(_options: Options, processes: Processes): Promise<number> {
  await installPackages(processes)
  await removeCluster(HOME)
  const base = await startDatabase(HOME, processes, { durable: false, port: 5540 })
  let copy: BuiltCopy | undefined
  const build: Suite = {
    name: "Build",
    run: async () => {
      copy = await prepareBuiltCopy(processes)
      markUsed(copy, HOME)
      return onePassed()
    },
  }
  const built = await runInRow([build])
  // Two rows for two cores. The journeys in the browser come last and alone: some of them measure time.
  const [checked, tested] = await Promise.all([
    runInRow(staticSuites(processes)),
    runInRow(vitestSuites(processes, HOME, base.database)),
  ])
  const travelled = await runInRow(endToEndSuites(processes, HOME, base, () => copy))
  await pruneCopies().catch(() => {})
  const total = sum([...built, ...checked, ...tested, ...travelled])
  await processes.stop()
  for (const failure of total.failures) console.log(`FAILED  ${failure}`)
  console.log(describeTally(total))
  return total.failed > 0 ? 1 : 0
}
