import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DocumentRow } from "../stored"
import { queuePurges } from "./purges"
import { tagsOfChange, type RowChange } from "./tags"

const COLUMNS = `id text, pavilion text, handle text, category text, seller text, township text, brand text,
  specialty text, marks text[], months text[], in_stock boolean, price_min_fen int, price_max_fen int,
  recommended int, season_rank int, published_at timestamptz, card jsonb, document jsonb, stock jsonb,
  stock_plan jsonb, inventory_item_ids text[], words jsonb, changes_at timestamptz`

const TAKEN =
  `pavilion handle category seller township brand specialty marks months price_min_fen price_max_fen
  recommended season_rank published_at card document stock_plan inventory_item_ids words changes_at read_at
  deleted_at`.split(/\s+/)

const STOCK = ["in_stock", "stock", "stock_read_at"]

/**
 * Writes products as the truth was at `readAt` and queues the purge of what became different, both or nothing.
 * A row read later than `readAt` is left alone, and so is stock.
 * @param gone ids of products that are not on sale
 * @returns ids whose words changed, which the search engine has to learn
 */
export async function putDocuments(
  pg: Knex,
  input: { rows: DocumentRow[]; gone: string[]; readAt: string; urls: readonly string[] },
): Promise<string[]> {
  const ids = [...input.rows.map((row) => row.id), ...input.gone]
  if (ids.length === 0) return []
  return pg.transaction(async (trx) => {
    await trx.raw("SELECT 1 FROM catalogue_document WHERE id = ANY(?::text[]) ORDER BY id FOR UPDATE", [
      ids,
    ] as unknown as Knex.RawBinding[])
    const changes = [
      ...(await upsert(trx, input.rows, input.readAt)),
      ...(await withdraw(trx, input.gone, input.readAt)),
    ]
    await queuePurges(trx, input.urls, changes.flatMap(tagsOfChange))
    return changes.filter((change) => change.words_changed).map((change) => change.id)
  })
}

async function upsert(trx: Knex.Transaction, rows: DocumentRow[], readAt: string): Promise<RowChange[]> {
  if (rows.length === 0) return []
  const taken = TAKEN.map((column) => `${column} = excluded.${column}`)
  const stock = STOCK.map(
    (column) =>
      `${column} = CASE WHEN excluded.stock_read_at >= kept.stock_read_at THEN excluded.${column} ELSE kept.${column} END`,
  )
  const { rows: changes } = await trx.raw<{ rows: RowChange[] }>(
    `WITH input AS (
       SELECT *, ?::timestamptz AS read_at, NULL::timestamptz AS deleted_at, ?::timestamptz AS stock_read_at
       FROM jsonb_to_recordset(?::jsonb) AS input(${COLUMNS})),
     before AS (SELECT * FROM catalogue_document WHERE id IN (SELECT id FROM input)),
     written AS (
       INSERT INTO catalogue_document AS kept (id, ${[...TAKEN, ...STOCK].join(", ")})
       SELECT id, ${[...TAKEN, ...STOCK].join(", ")} FROM input
       ON CONFLICT (id) DO UPDATE SET ${[...taken, ...stock].join(", ")}, updated_at = now(),
         words_sent = kept.words_sent AND kept.deleted_at IS NULL AND kept.words = excluded.words
           AND kept.pavilion = excluded.pavilion
         WHERE kept.read_at <= excluded.read_at
       RETURNING *)
     SELECT written.id, NOT written.words_sent AS words_changed,
       before.id IS NOT NULL AND before.deleted_at IS NULL AS was_on_sale, TRUE AS is_on_sale,
       ARRAY[before.pavilion, written.pavilion] AS pavilions,
       ARRAY[before.seller, written.seller] AS sellers,
       ARRAY[before.brand, written.brand] AS brands,
       before.document IS DISTINCT FROM written.document OR before.stock IS DISTINCT FROM written.stock
         AS document_changed,
       before.card IS DISTINCT FROM written.card OR before.in_stock IS DISTINCT FROM written.in_stock
         OR before.specialty IS DISTINCT FROM written.specialty OR before.recommended <> written.recommended
         AS card_changed
     FROM written LEFT JOIN before USING (id)`,
    [readAt, readAt, JSON.stringify(rows)],
  )
  return changes
}

/** What was never on sale gets an empty row, so that an older reading cannot bring it in. */
async function withdraw(trx: Knex.Transaction, ids: string[], readAt: string): Promise<RowChange[]> {
  if (ids.length === 0) return []
  const { rows: changes } = await trx.raw<{ rows: RowChange[] }>(
    `WITH input AS (SELECT unnest(?::text[]) AS id),
     before AS (SELECT * FROM catalogue_document WHERE id IN (SELECT id FROM input)),
     written AS (
       INSERT INTO catalogue_document AS kept (id, read_at, stock_read_at, deleted_at, words_sent)
       SELECT id, ?::timestamptz, ?::timestamptz, now(), TRUE FROM input
       ON CONFLICT (id) DO UPDATE SET read_at = excluded.read_at, deleted_at = now(), changes_at = NULL,
         updated_at = now(), words_sent = kept.words_sent AND kept.deleted_at IS NOT NULL
         WHERE kept.read_at <= excluded.read_at
       RETURNING *)
     SELECT written.id, NOT written.words_sent AS words_changed,
       before.id IS NOT NULL AND before.deleted_at IS NULL AS was_on_sale, FALSE AS is_on_sale,
       ARRAY[before.pavilion] AS pavilions, ARRAY[before.seller] AS sellers, ARRAY[before.brand] AS brands,
       TRUE AS document_changed, TRUE AS card_changed
     FROM written LEFT JOIN before USING (id)`,
    [ids, readAt, readAt] as unknown as Knex.RawBinding[],
  )
  return changes
}
