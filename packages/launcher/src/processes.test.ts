import { spawn } from "node:child_process"
import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, beforeEach, expect, test } from "vitest"
import { Failure, Stopped } from "./failure.ts"
import { beginning } from "./process-identity.ts"
import { endLeftovers, Processes, type Command } from "./processes.ts"

let home: string
let processes: Processes
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "processes-"))
  processes = new Processes(home)
})
afterEach(async () => {
  await processes.stop()
  rmSync(home, { recursive: true })
})

function node(name: string, script: string, more: Partial<Command> = {}): Command {
  return { name, program: process.execPath, args: ["-e", script], cwd: home, ...more }
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 20_000) throw new Error("waited too long")
    await sleep(20)
  }
}

const log = (name: string) => {
  const file = join(home, "logs", `${name}.log`)
  return existsSync(file) ? readFileSync(file, "utf8") : ""
}

test("tells what a failed command said last, and where to read all of it", async () => {
  const failing = node("migrate", 'console.error("relation is missing"); process.exitCode = 3')
  const failure = await processes.run(failing, "Mend it.").catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Failure)
  expect((failure as Failure).message).toMatch(/migrate ended with 3:\n\s+relation is missing/)
  expect((failure as Failure).log).toBe(join(home, "logs/migrate.log"))
})

test("tells that a program is missing", async () => {
  const missing = { name: "missing", program: join(home, "no-such-program"), args: [], cwd: home }
  await expect(processes.run(missing, "Install it.")).rejects.toThrow(Failure)
})

test("ends a command under way when asked to stop, with the children it has", async () => {
  const parent = node(
    "build",
    `const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
     console.log(child.pid); setInterval(() => {}, 1000)`,
  )
  const outcome = processes.run(parent, "").catch((error: unknown) => error)
  await until(() => /^\d+\n/.test(log("build")))
  const grandchild = Number(log("build"))
  expect(beginning(grandchild)).toBeDefined()
  await processes.stop()
  expect(await outcome).toBeInstanceOf(Stopped)
  await until(() => beginning(grandchild) === undefined)
})

test("starts nothing any more once stopped", async () => {
  await processes.stop()
  expect(() => processes.serve(node("late", ""))).toThrow(Stopped)
})

test("ends the database last, and gently", async () => {
  const note = (text: string) => `require("node:fs").appendFileSync("order", "${text} ")`
  const server = (signal: string, name: string, delay_ms: number) =>
    `process.on("${signal}", () => setTimeout(() => { ${note(name)}; process.exit(0) }, ${delay_ms}));
     console.log("up"); setInterval(() => {}, 1000)`
  processes.serve(node("postgres", server("SIGINT", "database", 0), { isDatabase: true }))
  processes.serve(node("backend", server("SIGTERM", "backend", 300)))
  await until(() => log("postgres").includes("up") && log("backend").includes("up"))
  await processes.stop()
  expect(readFileSync(join(home, "order"), "utf8")).toBe("backend database ")
})

test("does not wait for ever for a process that will not end", { timeout: 15_000 }, async () => {
  const stubborn = node(
    "stubborn",
    'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)',
  )
  const { pid } = processes.serve(stubborn)
  await until(() => log("stubborn").includes("up"))
  const begun = Date.now()
  await processes.stop()
  expect(Date.now() - begun).toBeLessThan(10_000)
  expect(beginning(pid)).toBeUndefined()
})

test("ends what a killed launcher left behind, and no stranger", async () => {
  const idle = () => spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true })
  const left = idle()
  const stranger = idle()
  const [leftPid = -1, strangerPid = -1] = [left.pid, stranger.pid]
  try {
    const list = join(home, "processes.json")
    writeFileSync(
      list,
      JSON.stringify([
        { pid: leftPid, began: beginning(leftPid), isDatabase: false },
        // The number of the stranger, but not its beginning: a number that was given out again.
        { pid: strangerPid, began: "1", isDatabase: false },
      ]),
    )
    expect(await endLeftovers(home)).toBe(1)
    expect(beginning(leftPid)).toBeUndefined()
    expect(beginning(strangerPid)).toBeDefined()
    expect(existsSync(list)).toBe(false)
  } finally {
    stranger.kill("SIGKILL")
  }
})

test("ends a command that takes longer than it may", async () => {
  const hung = node("hung", "setInterval(() => {}, 1000)")
  expect(await processes.attempt(hung, 200)).toMatchObject({ code: null, signal: "SIGKILL" })
})

test("leaves a tool the time to end children it has put aside", async () => {
  const tool = node(
    "turbo",
    `const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true });
     process.on("SIGTERM", () => setTimeout(() => { process.kill(child.pid); process.exit(1) }, 200));
     console.log(child.pid); setInterval(() => {}, 1000)`,
  )
  // As pnpm does: a leader that ends at the first word, with the tool in its group.
  const wrapper = node(
    "build",
    `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(tool.args[1])}], { stdio: "inherit" });
     process.on("SIGTERM", () => process.exit(1)); setInterval(() => {}, 1000)`,
  )
  processes.serve(wrapper)
  await until(() => /^\d+\n/.test(log("build")))
  await processes.stop()
  const aside = Number(log("build"))
  expect(beginning(aside)).toBeUndefined()
})
