// Every child process runs in a process group of its own, known by number and by when it began. So Ctrl-C
// reaches the launcher alone, which ends the others in order: whatever works or serves first, the database
// under it last. The list also lies in processes.json, so that what a killed launcher left behind is ended
// by the next one, and nothing else ever is.
import { spawn, type ChildProcess } from "node:child_process"
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Failure, Stopped } from "./failure.ts"
import { lastLines } from "./log-tail.ts"
import { writePrivately } from "./private-file.ts"
import { identityOf, isAlive, type Identity } from "./process-identity.ts"

export interface Command {
  /** Names the log file and the process in messages. */
  name: string
  program: string
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Run as another user, for PostgreSQL when we are root. */
  uid?: number
  gid?: number
  /** The database: ended last, and by the signal that means "fast" to PostgreSQL. */
  isDatabase?: boolean
}

export interface Running {
  pid: number
  log: string
  /** Settles when the process has ended, whatever the reason. */
  ended: Promise<Ending>
}

export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

interface Child extends Running {
  identity: Identity
  command: Command
  process: ChildProcess
}

const GRACE_MS = { work: 5_000, database: 3_000 }

export class Processes {
  readonly #children = new Set<Child>()
  readonly #list: string
  readonly #logs: string
  readonly #stop = new AbortController()
  #stopped: Promise<void> | undefined

  /** @param home the folder of the instance: logs go to logs/, the list of processes beside it */
  constructor(home: string) {
    this.#logs = join(home, "logs")
    this.#list = join(home, "processes.json")
    mkdirSync(this.#logs, { recursive: true })
  }

  /** Aborted as soon as we are asked to stop. */
  get stopping(): AbortSignal {
    return this.#stop.signal
  }

  /** Starts a process that goes on until stopped. */
  serve(command: Command): Running {
    if (this.stopping.aborted) throw new Stopped()
    const log = join(this.#logs, `${command.name}.log`)
    mkdirSync(dirname(log), { recursive: true })
    if (existsSync(log)) renameSync(log, `${log}.old`)
    const output = openSync(log, "w", 0o600)
    const { program, args, cwd, env, uid, gid } = command
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      detached: true,
      stdio: ["ignore", output, output],
      ...(uid === undefined ? {} : { uid, gid }),
    })
    closeSync(output)
    const pid = child.pid ?? -1
    const running: Child = {
      pid,
      log,
      identity: identityOf(pid),
      command,
      process: child,
      ended: new Promise((resolve) => {
        child.once("error", () => resolve({ code: 127, signal: null }))
        child.once("exit", (code, signal) => resolve({ code, signal }))
      }),
    }
    if (pid > 0) this.#add(running)
    return running
  }

  /**
   * Runs a process to its end.
   * @throws {Failure} when it ends otherwise than with 0, with the last lines it wrote
   * @throws {Stopped} when we are asked to stop meanwhile
   */
  async run(command: Command, advice: string): Promise<void> {
    const { code, signal, log } = await this.attempt(command)
    if (code === 0) return
    throw new Failure(`${command.name} ended with ${code ?? signal}:\n${lastLines(log)}`, { log, advice })
  }

  /**
   * Runs a process to its end, or to the end of our patience, and answers how it ended.
   * @throws {Stopped}
   */
  async attempt(command: Command, limit_ms = 20 * 60_000): Promise<Ending & { log: string }> {
    const running = this.serve(command)
    const patience = setTimeout(() => signalGroup(running.pid, "SIGKILL"), limit_ms)
    const ending = await running.ended
    clearTimeout(patience)
    if (this.stopping.aborted) throw new Stopped()
    return { ...ending, log: running.log }
  }

  /** Ends everything, the database last; nothing can be started any more. Safe to call again. */
  stop(): Promise<void> {
    this.#stop.abort(new Stopped())
    this.#stopped ??= this.#endAll()
    return this.#stopped
  }

  async #endAll(): Promise<void> {
    const all = [...this.#children]
    const rest = all.filter((child) => !child.command.isDatabase)
    await Promise.all(rest.map((child) => endGroup(child, "SIGTERM", GRACE_MS.work)))
    const databases = all.filter((child) => child.command.isDatabase)
    await Promise.all(databases.map((child) => endGroup(child, "SIGINT", GRACE_MS.database)))
    rmSync(this.#list, { force: true })
  }

  #add(child: Child): void {
    this.#children.add(child)
    this.#writeList()
    void child.ended.then(() => {
      this.#children.delete(child)
      if (!this.stopping.aborted) this.#writeList()
    })
  }

  #writeList(): void {
    const list = [...this.#children].map(({ identity, command }) => ({
      ...identity,
      isDatabase: command.isDatabase ?? false,
    }))
    writePrivately(this.#list, list)
  }
}

/** Ends what a launcher that was killed outright left running in this home. @returns how many processes */
export async function endLeftovers(home: string): Promise<number> {
  const list = join(home, "processes.json")
  if (!existsSync(list)) return 0
  const left: (Identity & { isDatabase: boolean })[] = JSON.parse(readFileSync(list, "utf8"))
  const alive = left.filter(isAlive)
  for (const isDatabase of [false, true]) {
    const group = alive.filter((identity) => identity.isDatabase === isDatabase)
    await Promise.all(group.map((one) => endStranded(one, isDatabase)))
  }
  rmSync(list, { force: true })
  return alive.length
}

async function endStranded(identity: Identity, isDatabase: boolean): Promise<void> {
  signalGroup(identity.pid, isDatabase ? "SIGINT" : "SIGTERM")
  for (let waited = 0; isAlive(identity) && waited < GRACE_MS.work; waited += 100) await sleep(100)
  if (isAlive(identity)) signalGroup(identity.pid, "SIGKILL")
}

/**
 * Ends a group and waits for all of it, not for its leader alone: a tool such as turbo ends the children it
 * put into groups of their own, and must live until that is done.
 */
async function endGroup(child: Child, signal: NodeJS.Signals, grace_ms: number): Promise<void> {
  const { pid } = child
  const gone = async (patience_ms: number): Promise<boolean> => {
    const until = Date.now() + patience_ms
    while (signalGroup(pid, 0)) {
      if (Date.now() > until) return false
      await sleep(50)
    }
    return true
  }
  signalGroup(pid, signal)
  if (!(await gone(grace_ms))) {
    // SIGQUIT is "immediate" to PostgreSQL: it recovers from its log at the next start.
    if (child.command.isDatabase) signalGroup(pid, "SIGQUIT")
    if (!child.command.isDatabase || !(await gone(1_000))) signalGroup(pid, "SIGKILL")
  }
  await child.ended
}

/** @returns false for a group that has ended already, which is what we want */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false
    throw error
  }
}
