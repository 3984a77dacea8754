import { existsSync } from "node:fs"
import { join } from "node:path"
import { markUsed, prepareBuiltCopy } from "../built-copy.ts"
import { Failure } from "../failure.ts"
import { installPackages } from "../install.ts"
import { startDatabase, startInstance } from "../instance.ts"
import type { Options } from "../options.ts"
import { homeOf, ROOT } from "../places.ts"
import { removeCluster } from "../postgres.ts"
import type { Processes } from "../processes.ts"
import { statusFile } from "../status.ts"
import { runInTerminal } from "../terminal.ts"

const HOME = homeOf("bench")

/**
 * `pnpm bench`: a fresh shop of its own, then packages/bench/main.ts, which finds the shop by the status file
 * that PAVILION_STATUS names and decides with its exit code.
 */
export async function bench(_options: Options, processes: Processes): Promise<number> {
  const script = join(ROOT, "packages/bench/main.ts")
  if (!existsSync(script)) {
    throw new Failure("there is no packages/bench/main.ts", { advice: "Write the benchmark first." })
  }
  await installPackages(processes)
  const copy = await prepareBuiltCopy(processes)
  markUsed(copy, HOME)
  await removeCluster(HOME)
  const base = await startDatabase(HOME, processes, { durable: true, port: 5640 })
  await startInstance(HOME, copy, processes, { demo: true, ports: { storefront: 8200, backend: 9200 }, base })
  return runInTerminal(processes, {
    program: process.execPath,
    args: [script],
    env: { ...process.env, PAVILION_STATUS: statusFile(HOME) },
  })
}
