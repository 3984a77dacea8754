import { setTimeout as sleep } from "node:timers/promises"
import { Failure, Stopped } from "./failure.ts"
import { lastLines } from "./log-tail.ts"
import type { Processes, Running } from "./processes.ts"

/**
 * Waits until an address answers as wished.
 * @throws {Failure} when the process behind it ends, or the time is over
 */
export async function waitFor(
  what: string,
  processes: Processes,
  server: Running,
  isReady: () => Promise<boolean>,
  limit_ms = 120_000,
): Promise<void> {
  let ending = ""
  void server.ended.then(({ code, signal }) => (ending = `ended with ${code ?? signal}`))
  const until = Date.now() + limit_ms
  while (!(await isReady().catch(() => false))) {
    if (processes.stopping.aborted) throw new Stopped()
    if (ending || Date.now() > until) {
      const how = ending || `does not answer within ${limit_ms / 1000} s`
      throw new Failure(`${what} ${how}:\n${lastLines(server.log)}`, {
        log: server.log,
        advice: "Mend what the log names, then run the command again.",
      })
    }
    await sleep(150)
  }
}

/** The status of an answer, following no redirect. */
export async function statusOf(url: string): Promise<number> {
  const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5_000) })
  await response.arrayBuffer()
  return response.status
}
