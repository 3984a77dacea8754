import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  chownSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Failure, Stopped } from "./failure.ts"
import { lastLines } from "./log-tail.ts"
import type { Home } from "./places.ts"
import { freePort } from "./ports.ts"
import { findPostgresPlace, makeDataFolder, type PostgresPlace } from "./postgres-place.ts"
import type { Command, Processes, Running } from "./processes.ts"

export interface Database {
  host: "127.0.0.1"
  port: number
  user: "postgres"
  password: string
  server: Running
  /** How it was started, to start it again. */
  command: Command
}

const MAJOR = "18"

/** For data that may be lost with the machine: about twice as fast on tests. */
const CARELESS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/**
 * Starts the embedded PostgreSQL of a home, making its cluster first where there is none, and waits until it
 * answers. It listens on 127.0.0.1 alone and asks for the password.
 * @param durable whether data must survive a power cut
 */
export async function startPostgres(
  home: Home,
  processes: Processes,
  { password, durable, port }: { password: string; durable: boolean; port: number },
): Promise<Database> {
  const place = await findPostgresPlace(home)
  await makeCluster(place, processes, password)
  const chosen = await freePort(port, "PostgreSQL")
  const settings = [
    `port=${chosen}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "shared_buffers=256MB",
    "timezone=UTC",
    ...(durable ? [] : CARELESS),
  ]
  const command: Command = {
    name: "postgres",
    program: join(place.software, "bin/postgres"),
    args: ["-D", place.data, ...settings.flatMap((setting) => ["-c", setting])],
    cwd: "/",
    isDatabase: true,
    ...place.owner,
  }
  const server = processes.serve(command)
  let over = false
  void server.ended.then(() => (over = true))
  const database: Database = {
    host: "127.0.0.1",
    port: chosen,
    user: "postgres",
    password,
    server,
    command,
  }
  for (let waited = 0; !(await answers(database)); waited += 100) {
    if (processes.stopping.aborted) throw new Stopped()
    if (over || waited > 60_000) {
      throw new Failure(`PostgreSQL does not come up:\n${lastLines(server.log)}`, {
        log: server.log,
        advice: "See the log. `npm start -- --fresh` begins with new data and throws the old away.",
      })
    }
    await sleep(100)
  }
  return database
}

export function databaseUrl(database: Database, name: string): string {
  return `postgres://${database.user}:${database.password}@${database.host}:${database.port}/${name}`
}

/** Makes a database if there is none of that name. @returns whether it was made */
export async function ensureDatabase(database: Database, name: string): Promise<boolean> {
  const client = await connect(database)
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount) return false
    await client.query(`create database ${client.escapeIdentifier(name)}`)
    return true
  } finally {
    await client.end()
  }
}

/** Throws the cluster of a home away. The server must not run. */
export async function removeCluster(home: Home): Promise<void> {
  rmSync((await findPostgresPlace(home)).data, { recursive: true, force: true })
}

async function makeCluster(place: PostgresPlace, processes: Processes, password: string): Promise<void> {
  const versionFile = join(place.data, "PG_VERSION")
  if (existsSync(versionFile)) {
    const major = readFileSync(versionFile, "utf8").trim()
    if (major === MAJOR) return
    throw new Failure(`the data in ${place.data} is of PostgreSQL ${major}, and this is ${MAJOR}`, {
      advice: "Dump it with its own version and load it, or begin anew with `npm start -- --fresh`.",
    })
  }
  // Made beside its place and moved there whole: what an interrupted initdb leaves is never taken for data.
  const draft = { ...place, data: `${place.data}.new` }
  rmSync(draft.data, { recursive: true, force: true })
  makeDataFolder(draft)
  // initdb reads the password from a file: an argument would show in the list of processes.
  const folder = mkdtempSync(join(tmpdir(), "pavilion-"))
  try {
    const file = join(folder, "password")
    writeFileSync(file, `${password}\n`, { mode: 0o600 })
    const { uid, gid } = place.owner
    if (uid !== undefined && gid !== undefined) {
      chmodSync(folder, 0o700)
      for (const path of [folder, file]) chownSync(path, uid, gid)
    }
    await processes.run(
      {
        name: "initdb",
        program: join(place.software, "bin/initdb"),
        // Trigrams of Chinese words need a UTF-8 locale.
        args: [
          `--pgdata=${draft.data}`,
          "--username=postgres",
          "--auth=scram-sha-256",
          `--pwfile=${file}`,
          "--encoding=UTF8",
          "--locale=C.UTF-8",
        ],
        cwd: "/",
        ...place.owner,
      },
      "See the log; a full disk or a missing C.UTF-8 locale are the usual reasons.",
    )
    renameSync(draft.data, place.data)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function answers(database: Database): Promise<boolean> {
  try {
    const client = await connect(database)
    await client.end()
    return true
  } catch {
    return false
  }
}

/** `pg` comes with the install, so it is loaded only when there is something to connect to. */
export async function connect(database: Database, name = "postgres") {
  const { default: pg } = await import("pg")
  const { host, port, user, password } = database
  const client = new pg.Client({ host, port, user, password, database: name })
  await client.connect()
  return client
}
