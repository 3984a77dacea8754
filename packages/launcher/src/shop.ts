// Brings the data of an instance to where the code expects it: schema and required data, the demo shop and
// the operator's login. Each of them runs once for what it depends on, so a warm start does none.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { OPERATOR_EMAIL, SHOP_DATABASE } from "./environment.ts"
import { ensureDatabase, type Database } from "./postgres.ts"
import type { Processes } from "./processes.ts"
import { ProgressRecord } from "./progress-record.ts"
import { step } from "./steps.ts"

export interface Shop {
  /** The folder `medusa` runs in. */
  folder: string
  env: NodeJS.ProcessEnv
  database: Database
  /** Names the state of the sources. */
  hash: string
}

const SEE_LOG = "See the log. When the data is of no worth, `npm start -- --fresh` begins with new data."

/** @returns whether the demo shop is in the data, loaded now or earlier */
export async function prepareShop(
  shop: Shop,
  processes: Processes,
  { demo, operatorPassword }: { demo: boolean; operatorPassword: string },
): Promise<{ hasDemo: boolean }> {
  await ensureDatabase(shop.database, SHOP_DATABASE)
  const record = new ProgressRecord(shop.database)
  if ((await record.read("migrated")) !== shop.hash) {
    await step("Migrate the database", () => medusa("migrate", ["db:migrate", "--execute-safe-links"]))
    await record.write("migrated", shop.hash)
  }
  if ((await record.read("operator")) === undefined) {
    await step("Create the operator's login", () =>
      medusa("operator", ["user", "--email", OPERATOR_EMAIL, "--password", operatorPassword]),
    )
    await record.write("operator", OPERATOR_EMAIL)
  }
  const seed = ["src/scripts/seed-demo.js", "src/scripts/seed-demo.ts"].find((path) =>
    existsSync(join(shop.folder, path)),
  )
  if (demo && seed && (await record.read("demo")) === undefined) {
    await step("Load the demo shop", () => medusa("seed", ["exec", `./${seed}`]))
    await record.write("demo", shop.hash)
  }
  return { hasDemo: (await record.read("demo")) !== undefined }

  function medusa(name: string, args: string[]): Promise<void> {
    return processes.run({ name, ...medusaCommand(shop, args) }, SEE_LOG)
  }
}

/** How to call the `medusa` command of the backend that lies in or above a folder. */
export function medusaCommand({ folder, env }: Pick<Shop, "folder" | "env">, args: string[]) {
  const found = [folder, join(folder, "../..")].map((place) => join(place, "node_modules/.bin/medusa"))
  return { program: found.find(existsSync) ?? "medusa", args, cwd: folder, env: { ...env, DEMO_SHOP: "1" } }
}
