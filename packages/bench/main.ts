// `pnpm bench`: measures the promises of the storefront's design on a shop of 10,000 products and writes them
// down. The launcher brings the shop up and names its status file in PAVILION_STATUS.
import { writeFileSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { fileURLToPath } from "node:url"
import pg from "pg"
import {
  measureCached,
  measureLists,
  measureProductPages,
  measureStampede,
  measureWeight,
  type OnSale,
} from "./src/browsing.ts"
import { measureCheckouts, type Ware } from "./src/checkout.ts"
import { measureFreshness } from "./src/freshness.ts"
import { awaitSweep, generateProducts } from "./src/generate-products.ts"
import { table, type Line } from "./src/report.ts"
import { findShop } from "./src/shop.ts"

const PRODUCTS = 10_000
const REPORT = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url))

const shop = await findShop(process.env.PAVILION_STATUS)
const client = new pg.Client(shop.database)
await client.connect()
const count = await generateProducts(client, PRODUCTS)
await awaitSweep(client)
const { rows: onSale } = await client.query<OnSale>(
  "SELECT pavilion, handle FROM catalogue_document WHERE deleted_at IS NULL ORDER BY md5(id)",
)
const home = shop.pavilions.find((pavilion) => pavilion.is_default)
if (!home) throw new Error("No pavilion is the default one.")
const { rows: wares } = await client.query<Ware>(
  `SELECT card->>'first_variant_id' AS variant_id, seller FROM catalogue_document
   WHERE pavilion = $1 AND deleted_at IS NULL AND document->>'delivery' = 'parcel' ORDER BY md5(id) LIMIT 500`,
  [home.handle],
)
await client.end()

const product = onSale.find(({ pavilion }) => pavilion === home.handle)
if (!product) throw new Error("The default pavilion has nothing on sale.")
const lines: Line[] = []
for (const measure of [
  () => measureLists(shop, onSale),
  () => measureProductPages(shop, onSale),
  () => measureCached(shop, onSale),
  () => measureStampede(shop),
  () => measureWeight(shop),
  () => measureFreshness(shop, product),
  () => measureCheckouts(shop, home.handle, home.division.code, wares),
]) {
  const measured = await measure()
  for (const line of measured)
    console.log(`${line.what}: ${line.measured}${line.kept === false ? "  MISSED" : ""}`)
  lines.push(...measured)
}

writeFileSync(REPORT, reportOf(lines))
console.log(`\n${table(lines)}\nWritten to docs/benchmarks.md`)
process.exitCode = lines.some((line) => line.kept === false) ? 1 : 0

function reportOf(measured: Line[]): string {
  const [processor] = cpus()
  return [
    "# Benchmarks",
    "",
    "Made by `pnpm bench`, which overwrites this page: a fresh shop in production mode, filled up with generated",
    "products, one process each of storefront and backend, PostgreSQL and the load itself on the same machine.",
    "",
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${cpus().length} × ${processor?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}`,
    `- Products on sale: ${count}`,
    "",
    table(measured),
  ].join("\n")
}
