import type { Client } from "pg"

/** How one table takes part: which rows belong to a copied product, and which of its columns name the copy. */
interface CopiedTable {
  table: string
  /** Joins the rows `t` of the table to the plan row `c`, or to the variants `v` of its product. */
  of: "product" | "variant" | "price_set" | "inventory_item"
  /** The column that names the price set or inventory item. */
  key?: string
  renamed: string[]
}

// Everything that makes a product one: without these rows Medusa's own list, our cart or a rebuild of the
// catalogue would treat a generated product otherwise than a real one. In the order of foreign keys.
const COPIED: CopiedTable[] = [
  { table: "product_profile", of: "product", renamed: ["id", "product_id"] },
  { table: "product_sales_channel", of: "product", renamed: ["id", "product_id"] },
  { table: "product_shipping_profile", of: "product", renamed: ["id", "product_id"] },
  { table: "product_category_product", of: "product", renamed: ["product_id"] },
  { table: "seller_product", of: "product", renamed: ["id", "product_id"] },
  { table: "certificate_product", of: "product", renamed: ["id", "product_id"] },
  { table: "licence_product", of: "product", renamed: ["id", "product_id"] },
  { table: "image", of: "product", renamed: ["id", "product_id"] },
  { table: "product_product_option", of: "product", renamed: ["id", "product_id"] },
  { table: "product_variant", of: "product", renamed: ["id", "product_id", "sku"] },
  { table: "variant_pack", of: "variant", renamed: ["id", "variant_id"] },
  { table: "product_variant_option", of: "variant", renamed: ["variant_id"] },
  { table: "inventory_item", of: "inventory_item", key: "id", renamed: ["id", "sku"] },
  {
    table: "inventory_level",
    of: "inventory_item",
    key: "inventory_item_id",
    renamed: ["id", "inventory_item_id"],
  },
  {
    table: "product_variant_inventory_item",
    of: "variant",
    renamed: ["id", "variant_id", "inventory_item_id"],
  },
  { table: "price_set", of: "price_set", key: "id", renamed: ["id"] },
  { table: "price", of: "price_set", key: "price_set_id", renamed: ["id", "price_set_id"] },
  { table: "product_variant_price_set", of: "variant", renamed: ["id", "variant_id", "price_set_id"] },
]

const JOINS = {
  product: "JOIN %t t ON t.product_id = c.product_id",
  variant: "JOIN product_variant v ON v.product_id = c.product_id JOIN %t t ON t.variant_id = v.id",
  price_set:
    "JOIN product_variant v ON v.product_id = c.product_id " +
    "JOIN product_variant_price_set vp ON vp.variant_id = v.id JOIN %t t ON t.%k = vp.price_set_id",
  inventory_item:
    "JOIN product_variant v ON v.product_id = c.product_id " +
    "JOIN product_variant_inventory_item vi ON vi.variant_id = v.id JOIN %t t ON t.%k = vi.inventory_item_id",
} as const

/** Enough of every ware that no checkout of the benchmark finds it sold out. */
const AMPLE_STOCK = 1_000_000

/**
 * Fills the catalogue up with copies of the products that are there, numbered in their titles, together with
 * their documents and search words. All of it or nothing.
 * @returns how many products are on sale now
 */
export async function generateProducts(client: Client, wanted: number): Promise<number> {
  await client.query("BEGIN")
  await client.query(`
    CREATE TEMP TABLE bench_copy ON COMMIT DROP AS
    WITH real AS (
      SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS total
      FROM catalogue_document WHERE deleted_at IS NULL)
    SELECT n, '_b' || n AS suffix, real.id AS product_id
    FROM real, generate_series(1, ${wanted}::int - (SELECT count(*) FROM real)::int) AS n
    WHERE real.place = n % real.total`)
  await copyRows(client, "product", "JOIN product t ON t.id = c.product_id", ["id"], {
    handle: "t.handle || '-b' || c.n",
    title: "t.title || ' ' || c.n",
    external_id: "NULL",
  })
  for (const { table, of, key = "", renamed } of COPIED) {
    await copyRows(client, table, JOINS[of].replace("%t", table).replace("%k", key), renamed)
  }
  await copyDocuments(client)
  await client.query(`UPDATE inventory_level SET stocked_quantity = ${AMPLE_STOCK},
    raw_stocked_quantity = jsonb_build_object('value', '${AMPLE_STOCK}', 'precision', 20)`)
  await client.query("COMMIT")
  await client.query("VACUUM ANALYZE")
  const { rows } = await client.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM catalogue_document WHERE deleted_at IS NULL",
  )
  return rows[0]?.count ?? 0
}

/** Waits until the backend has looked at what is there now, so that it does nothing more by itself. */
export async function awaitSweep(client: Client): Promise<void> {
  const { rows: asked } = await client.query<{ now: Date }>("SELECT now()")
  for (let tries = 0; tries < SWEEP_LIMIT_S; tries++) {
    const { rows } = await client.query<{ done: boolean }>(
      "SELECT true AS done FROM catalogue_sweep WHERE until > $1",
      [asked[0]?.now],
    )
    if (rows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`The backend did not sweep its catalogue within ${SWEEP_LIMIT_S} s.`)
}

/** It does so every minute. */
const SWEEP_LIMIT_S = 300

async function copyRows(
  client: Client,
  table: string,
  join: string,
  renamed: string[],
  replaced: Record<string, string> = {},
): Promise<void> {
  const changes = [
    // Old rows: the catalogue follows whatever is new, and would build ten thousand documents while it is measured.
    "'created_at', now() - interval '1 day', 'updated_at', now() - interval '1 day'",
    ...renamed.map((column) => `'${column}', t.${column} || c.suffix`),
    ...Object.entries(replaced).map(([column, expression]) => `'${column}', ${expression}`),
  ].join(", ")
  // Two variants of a product may take from one inventory item.
  await client.query(`
    INSERT INTO ${table}
    SELECT r.* FROM bench_copy c ${join}
    CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, to_jsonb(t) || jsonb_build_object(${changes})) AS r
    ON CONFLICT DO NOTHING`)
}

/** Documents and words are JSON full of ids, so here the ids are replaced in the text of the whole row. */
async function copyDocuments(client: Client): Promise<void> {
  const tables = await client.query<{ table_name: string }>(
    "SELECT table_name FROM search_postgres_index WHERE table_name LIKE '%catalogue_words%'",
  )
  const { rows: copies } = await client.query<{ n: number; suffix: string; product_id: string }>(
    "SELECT n, suffix, product_id FROM bench_copy ORDER BY n",
  )
  for (const table of ["catalogue_document", ...tables.rows.map((row) => row.table_name)]) {
    const { rows } = await client.query<{ id: string; row: string; names: string[] }>(`
      SELECT t.id, to_jsonb(t)::text AS row,
        array[t.id, d.handle] || array(SELECT jsonb_object_keys(d.stock)) || d.inventory_item_ids AS names
      FROM ${table} t JOIN catalogue_document d ON d.id = t.id
      WHERE t.id IN (SELECT product_id FROM bench_copy)`)
    const real = new Map(rows.map((row) => [row.id, row]))
    for (let from = 0; from < copies.length; from += BATCH) {
      const batch = copies.slice(from, from + BATCH).flatMap(({ n, suffix, product_id }) => {
        const source = real.get(product_id)
        return source ? [renameIn(source.row, source.names, suffix, n)] : []
      })
      await client.query(
        `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [`[${batch.join(",")}]`],
      )
    }
  }
}

const BATCH = 250

function renameIn(row: string, names: string[], suffix: string, n: number): string {
  const copy = names.reduce(
    (text, name) => text.replaceAll(`"${name}"`, `"${name}${name === names[1] ? `-b${n}` : suffix}"`),
    row,
  )
  const parsed: Record<string, unknown> = JSON.parse(copy)
  for (const part of [parsed.card, parsed.document]) {
    if (isTitled(part)) part.title = `${part.title} ${n}`
  }
  // Time alone must not rebuild a copy while it is measured.
  if ("changes_at" in parsed) parsed.changes_at = null
  return JSON.stringify(parsed)
}

function isTitled(part: unknown): part is { title: string } {
  return typeof part === "object" && part !== null && "title" in part
}
