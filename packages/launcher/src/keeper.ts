import { setTimeout as sleep } from "node:timers/promises"
import { Failure } from "./failure.ts"
import type { Command, Processes, Running } from "./processes.ts"
import { say } from "./steps.ts"

/** More than so many ends within so long a time are no accident. */
const PATIENCE = { ends: 5, within_ms: 120_000 }

/**
 * Brings a server back each time it ends by itself, as the supervisor of a real installation would.
 * @param what its name in messages
 * @param options.pause_ms how long it stays away, so that a server that cannot start does not spin
 * @param options.onReturn told of each new process
 * @returns the failure, once it ends again and again; or when we are stopped, which is none
 */
export async function keepRunning(
  processes: Processes,
  what: string,
  command: Command,
  first: Running,
  { pause_ms, onReturn }: { pause_ms: number; onReturn: (server: Running) => void },
): Promise<Failure | "stopped"> {
  const ends: number[] = []
  let server = first
  for (;;) {
    const { code, signal } = await server.ended
    if (processes.stopping.aborted) return "stopped"
    ends.push(Date.now())
    const how = `${what} ended by itself (${code ?? signal})`
    if (ends.filter((end) => end > Date.now() - PATIENCE.within_ms).length > PATIENCE.ends) {
      return new Failure(`${how}, again and again`, {
        log: server.log,
        advice: "See the log, then run the command again.",
      })
    }
    say(`${how}; starting it again`)
    await sleep(pause_ms)
    if (processes.stopping.aborted) return "stopped"
    server = processes.serve(command)
    onReturn(server)
  }
}
