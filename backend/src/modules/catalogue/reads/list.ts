import type { CatalogueCard, CatalogueSort } from "@pavilion/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { showCard, type StoredCard } from "../stored"
import { conditionsOf, type ListFilters, type Sql } from "./conditions"

export interface ListPage {
  sort: CatalogueSort
  offset: number
  limit: number
}

// Each order runs along an index of the table, so that a page of 24 reads 24 rows and not the pavilion.
const ORDERS: Record<CatalogueSort, string> = {
  recommended: "in_stock DESC, recommended DESC, id DESC",
  price_asc: "price_min_fen, id",
  price_desc: "price_min_fen DESC, id DESC",
  newest: "published_at DESC, id DESC",
  season: "season_rank, id",
}

/** One page of cards and how many there are in all. Found by words, the recommended order is their relevance. */
export async function listCards(
  pg: Knex,
  filters: ListFilters,
  page: ListPage,
): Promise<{ products: CatalogueCard[]; count: number }> {
  const where = conditionsOf(filters)
  const order: Sql =
    filters.ids && page.sort === "recommended"
      ? { text: "array_position(?::text[], id)", values: [filters.ids] }
      : { text: ORDERS[page.sort], values: [] }
  const [rows, total] = await Promise.all([
    // The ids first: they come out of the index alone, while skipping whole rows costs a read of each.
    pg.raw<{ rows: { card: StoredCard; in_stock: boolean }[] }>(
      `SELECT card, in_stock FROM catalogue_document WHERE id = ANY(ARRAY(
         SELECT id FROM catalogue_document WHERE ${where.text} ORDER BY ${order.text} LIMIT ? OFFSET ?))
       ORDER BY ${order.text}`,
      [
        ...where.values,
        ...order.values,
        page.limit,
        page.offset,
        ...order.values,
      ] as unknown as Knex.RawBinding[],
    ),
    pg.raw<{ rows: { count: number }[] }>(
      `SELECT count(*)::int AS count FROM catalogue_document WHERE ${where.text}`,
      where.values as Knex.RawBinding[],
    ),
  ])
  return { products: rows.rows.map((row) => showCard(row.card, row.in_stock)), count: total.rows[0].count }
}
