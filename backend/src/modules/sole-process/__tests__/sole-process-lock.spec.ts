import { Client } from "@medusajs/framework/pg"
import { holdSoleProcessLock, LOCK, type SoleProcessLock } from "../sole-process-lock"

const database_url = String(process.env.DATABASE_URL)
const held: (SoleProcessLock | undefined)[] = []

async function hold(onTaken: () => void = () => {}, wait_ms = 0) {
  const lock = await holdSoleProcessLock({ database_url, wait_ms, onTaken })
  held.push(lock)
  return lock
}

/** Ends the connections that hold the lock, as a database that is killed would. */
async function cutConnections() {
  const client = new Client({ connectionString: database_url })
  await client.connect()
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pavilion sole process' and datname = current_database()",
  )
  await client.end()
}

async function until(holds: () => Promise<boolean> | boolean) {
  const ends = Date.now() + 8000
  while (!(await holds())) {
    if (Date.now() > ends) throw new Error("it did not happen in time")
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe("the lock of the sole process", () => {
  afterEach(async () => {
    for (const lock of held.splice(0)) await lock?.release()
  })

  it("is held by one", async () => {
    expect(await hold()).toBeDefined()
    expect(await hold()).toBeUndefined()
  })

  it("goes to one of many that come at the same time", async () => {
    const locks = await Promise.all(Array.from({ length: 8 }, () => hold()))
    expect(locks.filter(Boolean)).toHaveLength(1)
  })

  it("waits for one that is just ending", async () => {
    const first = await hold()
    setTimeout(() => void first?.release(), 400)
    expect(await hold(() => {}, 5000)).toBeDefined()
  })

  it("is taken again when the database comes back", async () => {
    await hold()
    await cutConnections()
    // The cut connection is gone at once; the lock returns within a moment.
    await until(async () => (await hold()) === undefined)
  })

  it("says when another took it in between", async () => {
    let taken = false
    await hold(() => (taken = true))
    const other = new Client({ connectionString: database_url })
    await other.connect()
    // Who waits in the database itself is served before the first can come back.
    const granted = other.query("select pg_advisory_lock($1::int, $2::int)", LOCK)
    await cutConnections()
    await granted
    await until(() => taken)
    await other.end()
  })
})
