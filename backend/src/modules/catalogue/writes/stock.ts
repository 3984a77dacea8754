import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProductStock, StockPlan } from "../stored"
import { queuePurges } from "./purges"
import { tagsOfChange, type RowChange } from "./tags"

export interface PlannedStock {
  id: string
  stock_plan: StockPlan
}

/** The products on sale that take from these inventory items, or that have these ids. */
export async function findStockPlans(
  pg: Knex,
  of: { inventory_item_ids: string[]; product_ids: string[] },
): Promise<PlannedStock[]> {
  const { rows } = await pg.raw<{ rows: PlannedStock[] }>(
    `SELECT id, stock_plan FROM catalogue_document
     WHERE (inventory_item_ids && ?::text[] OR id = ANY(?::text[])) AND deleted_at IS NULL`,
    [of.inventory_item_ids, of.product_ids] as unknown as Knex.RawBinding[],
  )
  return rows
}

// As `isInStock` has it: stock is not kept, or something is left. (knex takes a bare question mark for a parameter.)
const IN_STOCK = "jsonb_path_exists(kept.stock || input.stock, '$.* \\? (@ == null || @ > 0)')"

/**
 * Writes what can be ordered as it was at `readAt`, and queues the purge of what shows it. Variants that the input
 * does not name keep what they have.
 */
export async function putStock(
  pg: Knex,
  input: { products: { id: string; stock: ProductStock }[]; readAt: string; urls: readonly string[] },
): Promise<void> {
  if (input.products.length === 0) return
  await pg.transaction(async (trx) => {
    await trx.raw("SELECT 1 FROM catalogue_document WHERE id = ANY(?::text[]) ORDER BY id FOR UPDATE", [
      input.products.map(({ id }) => id),
    ] as unknown as Knex.RawBinding[])
    const { rows: changes } = await trx.raw<{ rows: RowChange[] }>(
      `WITH input AS (SELECT * FROM jsonb_to_recordset(?::jsonb) AS input(id text, stock jsonb)),
       before AS (SELECT * FROM catalogue_document WHERE id IN (SELECT id FROM input)),
       written AS (
         UPDATE catalogue_document AS kept
         SET stock = kept.stock || input.stock, in_stock = ${IN_STOCK}, stock_read_at = ?::timestamptz, updated_at = now()
         FROM input WHERE kept.id = input.id AND kept.stock_read_at <= ?::timestamptz AND kept.deleted_at IS NULL
         RETURNING kept.*)
       SELECT written.id, FALSE AS words_changed, TRUE AS was_on_sale, TRUE AS is_on_sale,
         ARRAY[written.pavilion] AS pavilions, ARRAY[written.seller] AS sellers, ARRAY[written.brand] AS brands,
         before.stock <> written.stock AS document_changed, before.in_stock <> written.in_stock AS card_changed
       FROM written JOIN before USING (id)`,
      [JSON.stringify(input.products), input.readAt, input.readAt],
    )
    await queuePurges(trx, input.urls, changes.flatMap(tagsOfChange))
  })
}
