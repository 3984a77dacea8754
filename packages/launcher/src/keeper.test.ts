import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Failure } from "./failure.ts"
import { keepRunning } from "./keeper.ts"
import { Processes, type Running } from "./processes.ts"

let home: string
let processes: Processes
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "keeper-"))
  processes = new Processes(home)
  vi.spyOn(console, "log").mockReturnValue()
})
afterEach(async () => {
  await processes.stop()
  vi.restoreAllMocks()
  rmSync(home, { recursive: true })
})

function server(script: string) {
  return { name: "backend", program: process.execPath, args: ["-e", script], cwd: home }
}

test("brings a killed server back until it is stopped", async () => {
  const command = server("setInterval(() => {}, 1000)")
  const first = processes.serve(command)
  let onReturn: (server: Running) => void = () => {}
  const returned = new Promise<Running>((resolve) => (onReturn = resolve))
  const kept = keepRunning(processes, "The backend", command, first, { pause_ms: 10, onReturn })
  process.kill(first.pid, "SIGKILL")
  const second = await returned
  expect(second.pid).not.toBe(first.pid)
  await processes.stop()
  expect(await kept).toBe("stopped")
  expect(await second.ended).toMatchObject({ signal: "SIGTERM" })
})

test("gives up on a server that ends again and again", async () => {
  const command = server("process.exit(7)")
  const starts = [processes.serve(command)]
  const failure = await keepRunning(processes, "The backend", command, starts[0]!, {
    pause_ms: 1,
    onReturn: (next) => starts.push(next),
  })
  expect(failure).toBeInstanceOf(Failure)
  expect((failure as Failure).message).toBe("The backend ended by itself (7), again and again")
  expect(starts).toHaveLength(6)
})
