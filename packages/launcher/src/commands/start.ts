import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { markUsed, prepareBuiltCopy, pruneCopies } from "../built-copy.ts"
import { installPackages } from "../install.ts"
import { startDatabase, startInstance } from "../instance.ts"
import type { Options } from "../options.ts"
import { homeOf, UPLOADS } from "../places.ts"
import { removeCluster } from "../postgres.ts"
import type { Processes } from "../processes.ts"
import { describeStatus } from "../status.ts"
import { say, step } from "../steps.ts"

const HOME = homeOf("start")

/** `npm start`: everything up as in production, until stopped. @returns the exit code */
export async function start(options: Options, processes: Processes): Promise<number> {
  await installPackages(processes)
  const copy = await prepareBuiltCopy(processes)
  markUsed(copy, HOME)
  if (options.fresh) {
    await step("Throw the old data away", async () => {
      await removeCluster(HOME)
      rmSync(join(HOME.folder, "secrets.json"), { force: true })
      rmSync(UPLOADS, { recursive: true, force: true })
      mkdirSync(UPLOADS)
    })
  }
  const base = await startDatabase(HOME, processes, { durable: true, port: 5440 })
  const { status, ended } = await startInstance(HOME, copy, processes, {
    demo: options.demo,
    ports: { storefront: options.port ?? 8000, backend: options.port ? options.port + 1 : 9000 },
    base,
  })
  // Another command may prune at the same moment; what is left is pruned next time.
  void pruneCopies().catch(() => {})
  say("Ready. Ctrl-C stops everything.")
  console.log(describeStatus(status))
  const outcome = await ended
  if (outcome !== "stopped") throw outcome
  return 0
}
