import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Processes, Running } from "./processes.ts"
import { ProgressRecord } from "./progress-record.ts"
import { waitFor } from "./readiness.ts"
import type { Shop } from "./shop.ts"
import { step } from "./steps.ts"

/**
 * The search index fills in the background after the demo shop is loaded. The first start is ready when a
 * shopper finds all of it; on later ones the operator may have withdrawn some, and what is there will do.
 * @param address of the backend
 */
export async function awaitDemoProducts(
  shop: Shop,
  processes: Processes,
  backend: Running,
  address: string,
): Promise<void> {
  const record = new ProgressRecord(shop.database)
  if ((await record.read("demo-found")) !== undefined) return
  const lines = readFileSync(join(shop.folder, "data/demo/catalogue.tsv"), "utf8").trim().split("\n")
  const expected = lines.length - 1
  await step(`Wait until search finds all ${expected} products`, () =>
    waitFor("Search over the demo shop", processes, backend, async () => {
      if ((await countFound(address)) >= expected) return true
      // Asking is work for the backend too; it has better things to do now.
      await sleep(500)
      return false
    }),
  )
  await record.write("demo-found", String(expected))
}

/** How many products the lists of all pavilions hold together. */
async function countFound(address: string): Promise<number> {
  const { pavilions } = await ask<{ pavilions: { handle: string }[] }>(`${address}/pavilions`)
  const counts = pavilions.map(async ({ handle }) => {
    const { count } = await ask<{ count: number }>(`${address}/pavilions/${handle}/products?limit=1`)
    return count
  })
  return (await Promise.all(counts)).reduce((all, one) => all + one, 0)
}

async function ask<T>(url: string): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
  return response.json() as Promise<T>
}
