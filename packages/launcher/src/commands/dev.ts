import { rmSync } from "node:fs"
import { join } from "node:path"
import { build } from "../built-copy.ts"
import { backendEnv, OPERATOR_EMAIL, storefrontEnv } from "../environment.ts"
import { installPackages } from "../install.ts"
import { startDatabase } from "../instance.ts"
import type { Options } from "../options.ts"
import { homeOf, ROOT } from "../places.ts"
import { freePort } from "../ports.ts"
import { removeCluster } from "../postgres.ts"
import type { Processes } from "../processes.ts"
import { statusOf, waitFor } from "../readiness.ts"
import { medusaCommand, prepareShop } from "../shop.ts"
import { hashSources } from "../sources.ts"
import { step } from "../steps.ts"
import { followLog } from "../log-tail.ts"

const HOME = homeOf("dev")

/** `pnpm dev`: both apps from the checkout itself, reloading as it is edited. @returns the exit code */
export async function dev(options: Options, processes: Processes): Promise<number> {
  await installPackages(processes)
  await step("Build the packages", () => build(processes, ["--filter=./packages/*"]))
  if (options.fresh) {
    await removeCluster(HOME)
    rmSync(join(HOME.folder, "secrets.json"), { force: true })
  }
  const { database, secrets } = await startDatabase(HOME, processes, { durable: true, port: 5740 })
  const addresses = {
    backend: await freePort(options.port ? options.port + 1 : 9300, "the backend"),
    storefront: await freePort(options.port ?? 8300, "the storefront"),
  }
  const shop = {
    folder: join(ROOT, "backend"),
    env: backendEnv("development", { addresses, database, secrets }),
    database,
    hash: hashSources(ROOT),
  }
  await prepareShop(shop, processes, { demo: options.demo, operatorPassword: secrets.operatorPassword })
  const backend = processes.serve({
    name: "backend",
    ...medusaCommand(shop, ["develop", "--no-lint", "--port", String(addresses.backend)]),
  })
  void followLog(backend.log, processes.stopping)
  // Pages ask the backend for their pavilion; before it answers they could only fail.
  await waitFor(
    "The backend",
    processes,
    backend,
    async () => (await statusOf(`http://127.0.0.1:${addresses.backend}/health`)) === 200,
    300_000,
  )
  const storefront = processes.serve({
    name: "storefront",
    program: join(ROOT, "storefront/node_modules/.bin/astro"),
    args: ["dev", "--port", String(addresses.storefront)],
    cwd: join(ROOT, "storefront"),
    env: storefrontEnv("development", { addresses, secrets }),
  })
  void followLog(storefront.log, processes.stopping)
  console.log(`
  Storefront   http://localhost:${addresses.storefront}
  Dashboard    http://localhost:${addresses.backend}/app
               ${OPERATOR_EMAIL}  /  ${secrets.operatorPassword}
`)
  await Promise.race([backend.ended, storefront.ended])
  return processes.stopping.aborted ? 0 : 1
}
