// One Pavilion that runs: its database, its backend and its storefront, brought up in that order from a
// built copy. `npm start`, the end-to-end suite of `npm test` and `pnpm bench` differ in their homes only.
import { join } from "node:path"
import type { BuiltCopy } from "./built-copy.ts"
import { backendEnv, OPERATOR_EMAIL, SHOP_DATABASE, storefrontEnv, type Addresses } from "./environment.ts"
import type { Failure } from "./failure.ts"
import { keepRunning } from "./keeper.ts"
import type { Home } from "./places.ts"
import { freePort } from "./ports.ts"
import { databaseUrl, startPostgres, type Database } from "./postgres.ts"
import type { Command, Processes, Running } from "./processes.ts"
import { awaitDemoProducts } from "./demo-products.ts"
import { statusOf, waitFor } from "./readiness.ts"
import { loadSecrets, type Secrets } from "./secrets.ts"
import { medusaCommand, prepareShop } from "./shop.ts"
import { writeStatus, type Status } from "./status.ts"
import { step } from "./steps.ts"

export interface InstanceOptions {
  demo: boolean
  /** Wished ports; the next free ones are used. */
  ports: Addresses
  /** The running database the instance stands on. */
  base: Base
}

export interface Base {
  database: Database
  secrets: Secrets
}

export interface Instance {
  status: Status
  /** Settles when it was stopped, or when one of its servers cannot be kept running. */
  ended: Promise<Failure | "stopped">
}

const NAMES = { database: "PostgreSQL", backend: "The backend", storefront: "The storefront" } as const

/**
 * Starts PostgreSQL for a home, with the secrets of that home.
 * @param durable whether the data must survive a power cut
 */
export async function startDatabase(
  home: Home,
  processes: Processes,
  { durable, port }: { durable: boolean; port: number },
): Promise<Base> {
  const secrets = loadSecrets(home.folder)
  const database = await step("Start PostgreSQL", () =>
    startPostgres(home, processes, { password: secrets.databasePassword, durable, port }),
  )
  return { database, secrets }
}

/** Brings an instance up and writes its status.json. */
export async function startInstance(
  home: Home,
  copy: BuiltCopy,
  processes: Processes,
  { demo, ports, base: { database, secrets } }: InstanceOptions,
): Promise<Instance> {
  const addresses: Addresses = {
    backend: await freePort(ports.backend, "the backend"),
    storefront: await freePort(ports.storefront, "the storefront"),
  }
  const shop = {
    folder: join(copy.folder, "backend/.medusa/server"),
    env: backendEnv("production", { addresses, database, secrets }),
    database,
    hash: copy.hash,
  }
  const { hasDemo } = await prepareShop(shop, processes, { demo, operatorPassword: secrets.operatorPassword })

  const inner = `http://127.0.0.1:${addresses.backend}`
  const outer = `http://127.0.0.1:${addresses.storefront}`
  const commands = {
    backend: {
      name: "backend",
      ...medusaCommand(shop, ["start", "--host", "127.0.0.1", "--port", String(addresses.backend)]),
    },
    storefront: {
      name: "storefront",
      program: process.execPath,
      args: ["dist/server/entry.mjs"],
      cwd: join(copy.folder, "storefront"),
      env: storefrontEnv("production", { addresses, secrets }),
    },
  }
  const [backend, storefront] = await step("Start backend and storefront", async () => {
    const backendServer = processes.serve(commands.backend)
    const storefrontServer = processes.serve(commands.storefront)
    await waitFor("The backend", processes, backendServer, async () => {
      const ready = await statusOf(`${inner}/ready`)
      return ready === 200 || (ready === 404 && (await statusOf(`${inner}/health`)) === 200)
    })
    await waitFor("The storefront", processes, storefrontServer, async () => {
      const status = await statusOf(outer)
      // Without the demo shop there may be no pavilion yet, and then no page to show: saying so is an answer.
      return status === 200 || (!hasDemo && status === 503)
    })
    return [backendServer, storefrontServer]
  })
  if (hasDemo) await awaitDemoProducts(shop, processes, backend, inner)

  const status: Status = {
    storefront: `http://localhost:${addresses.storefront}`,
    backend: `http://localhost:${addresses.backend}`,
    dashboard: `http://localhost:${addresses.backend}/app`,
    database: databaseUrl(database, SHOP_DATABASE),
    pids: {
      launcher: process.pid,
      database: database.server.pid,
      backend: backend.pid,
      storefront: storefront.pid,
    },
    logins: { operator: { email: OPERATOR_EMAIL, password: secrets.operatorPassword } },
  }
  writeStatus(home, status)
  const keep = (
    name: "database" | "backend" | "storefront",
    command: Command,
    first: Running,
    pause_ms: number,
  ) =>
    keepRunning(processes, NAMES[name], command, first, {
      pause_ms,
      onReturn: ({ pid }) => {
        status.pids[name] = pid
        writeStatus(home, status)
      },
    })
  const ended = Promise.race([
    keep("database", database.command, database.server, 500),
    keep("backend", commands.backend, backend, 3_000),
    keep("storefront", commands.storefront, storefront, 3_000),
  ])
  return { status, ended }
}
