import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { identityOf, isAlive, type Identity } from "./process-identity.ts"

/**
 * Takes a lock file, or answers who holds it. The file comes into being with its owner's name in it, and a
 * lock whose owner is gone is nobody's.
 * @returns a function that gives the lock back, or the holder
 */
export function tryLock(file: string): { release: () => void } | { holder: Identity } {
  mkdirSync(dirname(file), { recursive: true })
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify(identityOf(process.pid)))
  try {
    for (;;) {
      try {
        linkSync(mine, file)
        return { release: () => rmSync(file, { force: true }) }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
      }
      const holder = readHolder(file)
      if (holder && isAlive(holder)) return { holder }
      removeStale(file, holder, `${mine}.stale`)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Does the work while holding the lock, waiting for it if need be. */
export async function withLock<T>(
  file: string,
  stopping: AbortSignal,
  onWait: () => void,
  work: () => Promise<T>,
): Promise<T> {
  let lock = tryLock(file)
  if ("holder" in lock) onWait()
  while ("holder" in lock) {
    await sleep(300, undefined, { signal: stopping })
    lock = tryLock(file)
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/** Takes the lock of a dead owner away; puts it back if someone living took it between look and grasp. */
function removeStale(file: string, dead: Identity | undefined, aside: string): void {
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const taken = readHolder(aside)
  if (taken && (taken.pid !== dead?.pid || taken.began !== dead.began)) linkSync(aside, file)
  rmSync(aside, { force: true })
}

function readHolder(file: string): Identity | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}
