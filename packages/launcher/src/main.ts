// Runs under Node 24 with nothing installed yet: built-ins only, here and in everything imported at the top.
import { join } from "node:path"
import { dev } from "./commands/dev.ts"
import { bench } from "./commands/bench.ts"
import { start } from "./commands/start.ts"
import { test } from "./commands/test.ts"
import { tryLock } from "./lock.ts"
import { readOptions, type Options } from "./options.ts"
import { homeOf, type Home } from "./places.ts"
import { endLeftovers, Processes } from "./processes.ts"
import { describeStatus, readStatus, removeStatus } from "./status.ts"
import { describeFailure, say } from "./steps.ts"

const COMMANDS = { start, test, dev, bench }

/** Exit code of a command ended by Ctrl-C before it was done, as shells have it. */
const INTERRUPTED = 130

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const home = homeOf(options.command)
  const lock = tryLock(join(home.folder, "launcher.lock"))
  if ("holder" in lock) return sayRunning(options, home, lock.holder.pid)
  const processes = new Processes(home.folder)
  listenForStop(processes)
  try {
    removeStatus(home)
    const ended = await endLeftovers(home.folder)
    if (ended > 0) say(`Ended ${ended} processes that an earlier run had left behind`)
    return await COMMANDS[options.command](options, processes)
  } catch (error) {
    // What is being stopped fails in many ways; none of them is news.
    if (!processes.stopping.aborted || !(error instanceof Error)) console.error(`\n${describeFailure(error)}`)
    return processes.stopping.aborted ? INTERRUPTED : 1
  } finally {
    removeStatus(home)
    await processes.stop()
    lock.release()
  }
}

function listenForStop(processes: Processes): void {
  const stop = () => {
    if (!processes.stopping.aborted) say("Stopping ...")
    void processes.stop()
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
  // The front door is gone: nobody is left who could stop us.
  if (process.channel) process.on("disconnect", stop)
}

/** A second start of the same kind has nothing to do; a second test has nothing to test. */
function sayRunning({ command }: Options, home: Home, pid: number): number {
  const status = readStatus(home)
  const name = command === "start" ? "Pavilion" : `\`${command}\``
  console.log(
    status ? `${name} runs already (process ${pid}):` : `${name} is just starting (process ${pid}).`,
  )
  if (status) console.log(describeStatus(status))
  return command === "start" || command === "dev" ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(describeFailure(error))
  process.exitCode = 1
}
process.exit()
