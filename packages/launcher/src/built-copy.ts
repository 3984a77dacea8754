// What runs is never the checkout but a copy of what was built from it, a small workspace of its own under
// .pavilion/run/<hash of the sources> with its own node_modules (hard links into pnpm's store, so it costs
// little). Editing, building, testing or installing in the checkout does not touch it.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs"
import { rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { TOOL_ENV, workspaceFolders } from "./install.ts"
import { withLock } from "./lock.ts"
import { ROOT, RUN, STATE, UPLOADS, type Home } from "./places.ts"
import { writePrivately } from "./private-file.ts"
import { identityOf, isAlive } from "./process-identity.ts"
import type { Processes } from "./processes.ts"
import { hashSources } from "./sources.ts"
import { say, step } from "./steps.ts"

/** The files of the root that make a workspace installable. */
const WORKSPACE_FILES = ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"]

/** What a workspace package needs to run, beside its package.json. */
const OUTPUTS = ["dist", "server", ".medusa/server"]

/** Tools of the checkout; no part of what runs. */
const NOT_RUN = new Set(["packages/launcher", "packages/bench"])

const KEPT = 2

const DROPPED = ".dropped"

export interface BuiltCopy {
  hash: string
  folder: string
}

/** Builds what changed and answers the copy to run. Two launchers of one checkout build one after the other. */
export async function prepareBuiltCopy(processes: Processes): Promise<BuiltCopy> {
  const lock = join(STATE, "build.lock")
  const wait = () => say("Another command builds in this checkout; waiting for it")
  return withLock(lock, processes.stopping, wait, async () => {
    let hash = hashSources(ROOT)
    const ready = { hash, folder: join(RUN, hash) }
    if (existsSync(ready.folder)) {
      say(`Nothing to build: ${hash} is built already`)
      touch(ready.folder)
      return ready
    }
    await step("Build what changed", () => build(processes))
    // Somebody may have edited meanwhile; the name must tell the truth about the contents.
    for (let after = hashSources(ROOT); after !== hash; after = hashSources(ROOT)) {
      hash = after
      await step("Build again, the sources changed meanwhile", () => build(processes))
    }
    const folder = join(RUN, hash)
    await step("Copy what was built", () => copyOutputs(folder, processes))
    return { hash, folder }
  })
}

/** Writes into a copy which instance runs from it, so that it is not pruned meanwhile. */
export function markUsed(copy: BuiltCopy, home: Home): void {
  writePrivately(join(copy.folder, `.used-by-${home.name}.json`), identityOf(process.pid))
}

/**
 * Removes old copies but the latest few, and never one that something runs from. There are many small files
 * in a copy, so it goes on beside whatever runs; a copy that loses its name first is never taken for whole.
 */
export async function pruneCopies(): Promise<void> {
  const copies = readdirSync(RUN)
    .map((name) => ({ folder: join(RUN, name), age: statSync(join(RUN, name)).mtimeMs }))
    .toSorted((a, b) => b.age - a.age)
  const whole = copies.filter(({ folder }) => /\/[0-9a-f]{16}$/.test(folder))
  const dropped = copies.filter(({ folder }) => folder.endsWith(DROPPED)).map(({ folder }) => folder)
  for (const { folder } of whole.slice(KEPT)) {
    if (isUsed(folder)) continue
    renameSync(folder, folder + DROPPED)
    dropped.push(folder + DROPPED)
  }
  for (const folder of dropped) await rm(folder, { recursive: true, force: true })
}

function isUsed(folder: string): boolean {
  return readdirSync(folder)
    .filter((name) => name.startsWith(".used-by-") && name.endsWith(".json"))
    .some((name) => isAlive(JSON.parse(readFileSync(join(folder, name), "utf8"))))
}

export function build(processes: Processes, filters: string[] = []): Promise<void> {
  return processes.run(
    {
      name: "build",
      program: "pnpm",
      args: ["exec", "turbo", "run", "build", "--ui=stream", "--no-color", ...filters],
      cwd: ROOT,
      env: { ...process.env, ...TOOL_ENV, FORCE_COLOR: "0" },
    },
    "Mend what the log names, then run the command again.",
  )
}

async function copyOutputs(folder: string, processes: Processes): Promise<void> {
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  for (const file of WORKSPACE_FILES) copy(file)
  for (const member of workspaceFolders()) {
    if (NOT_RUN.has(member)) continue
    copy(join(member, "package.json"))
    for (const output of OUTPUTS) copy(join(member, output))
  }
  // Medusa writes uploads into the folder it runs in, and this one goes away with the next change.
  mkdirSync(UPLOADS, { recursive: true })
  symlinkSync(UPLOADS, join(draft, "backend/.medusa/server/static"))
  await processes.run(
    {
      name: "install-copy",
      program: "pnpm",
      args: ["install", "--prod", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"],
      cwd: draft,
      env: { ...process.env, ...TOOL_ENV },
    },
    "See the log.",
  )
  renameSync(draft, folder)

  function copy(path: string): void {
    const from = join(ROOT, path)
    if (!existsSync(from)) return
    mkdirSync(dirname(join(draft, path)), { recursive: true })
    cpSync(from, join(draft, path), { recursive: true })
  }
}

function touch(folder: string): void {
  const now = new Date()
  utimesSync(folder, now, now)
}
