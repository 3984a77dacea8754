import { Client } from "@medusajs/framework/pg"

/** Two numbers of our own choosing; advisory locks of one database share one space. */
export const LOCK = [0x50415649, 1]
const RETRY_MS = 1000

export interface SoleProcessLock {
  release(): Promise<void>
}

export interface SoleProcessLockOptions {
  database_url: string
  /** How long to wait for a process that is just ending. */
  wait_ms: number
  /** Called when the lock was lost with its connection and another process has it now. */
  onTaken: () => void
}

/**
 * Holds a PostgreSQL advisory lock for the life of this process, on a connection of its own. When the database goes
 * away and comes back the lock is taken again.
 * @returns undefined when another process holds it
 * @throws when the database cannot be reached
 */
export async function holdSoleProcessLock(
  options: SoleProcessLockOptions,
): Promise<SoleProcessLock | undefined> {
  const gives_up_at = Date.now() + options.wait_ms
  let released = false
  let client: Client | undefined

  async function take(): Promise<boolean> {
    const fresh = new Client({
      connectionString: options.database_url,
      application_name: "pavilion sole process",
      keepAlive: true,
    })
    // Without a listener a broken connection would end the process.
    fresh.on("error", () => {})
    try {
      await fresh.connect()
      const { rows } = await fresh.query("select pg_try_advisory_lock($1::int, $2::int) as held", LOCK)
      if (rows[0]?.held !== true) {
        await fresh.end()
        return false
      }
    } catch (error) {
      await fresh.end().catch(() => {})
      throw error
    }
    client = fresh
    fresh.once("end", () => {
      client = undefined
      if (!released) void takeAgain()
    })
    return true
  }

  async function takeAgain(): Promise<void> {
    if (released) return
    try {
      if (!(await take())) options.onTaken()
      else if (released) await client?.end()
    } catch {
      setTimeout(() => void takeAgain(), RETRY_MS)
    }
  }

  while (!(await take())) {
    if (Date.now() >= gives_up_at) return undefined
    await pause(Math.min(RETRY_MS, 250))
  }
  return {
    async release() {
      released = true
      await client?.end()
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
