import { FACETS, type FacetAnswer, type FacetName, type FacetValue, type Named } from "@pavilion/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StoredCard } from "../stored"
import { and, facetConditions, type ListFilters, scopeOf } from "./conditions"

/** More values than this of one facet are of no use to a reader. */
const MOST_VALUES = 100

// The column of a facet, and the values a row has by it. Rows are counted by column first: whole seasons and sets of
// marks are few, their members times the rows are many.
const COLUMNS: Record<FacetName, { name: string; values: string }> = {
  category: { name: "category", values: "ARRAY[held]" },
  mark: { name: "marks", values: "held" },
  seller: { name: "seller", values: "ARRAY[held]" },
  township: { name: "township", values: "ARRAY[held]" },
  month: {
    name: "months",
    values: "CASE WHEN cardinality(held) = 0 THEN '{1,2,3,4,5,6,7,8,9,10,11,12}'::text[] ELSE held END",
  },
  in_stock: { name: "in_stock", values: "CASE WHEN held THEN '{true}'::text[] ELSE '{}'::text[] END" },
}

interface Row {
  facet: FacetName | "all"
  value: string | null
  count: number
  /** A product that has the value, to take its name from. */
  sample: string | null
  low: number | null
  high: number | null
}

/** Counts each facet without its own filter, the count and the prices with all of them: one pass over the rows. */
export async function countFacets(pg: Knex, filters: ListFilters): Promise<FacetAnswer> {
  const scope = scopeOf(filters)
  const conditions = facetConditions(filters)
  const flags = FACETS.map((facet) => `(${conditions[facet].text}) AS f_${facet}`)
  const counts = FACETS.map((facet) => {
    const others = FACETS.filter((other) => other !== facet).map((other) => `f_${other}`)
    const { name, values } = COLUMNS[facet]
    return `(SELECT '${facet}' AS facet, value, sum(held_by)::int AS count, min(one) AS sample,
        NULL::int AS low, NULL::int AS high
      FROM (SELECT ${name} AS held, count(*) AS held_by, min(id) AS one
            FROM base WHERE ${others.join(" AND ")} GROUP BY ${name}) AS counted, unnest(${values}) AS value
      GROUP BY value ORDER BY count DESC, value LIMIT ${MOST_VALUES})`
  })
  const all = and(FACETS.map((facet) => ({ text: `f_${facet}`, values: [] })))
  const { rows } = await pg.raw<{ rows: Row[] }>(
    `WITH base AS MATERIALIZED (
       SELECT id, category, marks, seller, township, months, in_stock, price_min_fen, price_max_fen, ${flags.join(", ")}
       FROM catalogue_document WHERE ${scope.text})
     ${counts.join(" UNION ALL ")}
     UNION ALL
     SELECT 'all', NULL, count(*)::int, NULL, min(price_min_fen), max(price_max_fen) FROM base WHERE ${all.text}`,
    [...FACETS.flatMap((facet) => conditions[facet].values), ...scope.values] as Knex.RawBinding[],
  )
  const cards = await sampleCards(pg, rows)
  const facets = Object.fromEntries(
    FACETS.map((facet): [FacetName, FacetValue[]] => [facet, []]),
  ) as FacetAnswer["facets"]
  for (const { facet, value, count, sample } of rows) {
    if (facet === "all" || value === null) continue
    facets[facet].push({ ...nameOf(facet, value, sample ? cards.get(sample) : undefined), count })
  }
  facets.month.sort((one, other) => Number(one.handle) - Number(other.handle))
  const { count, low, high } = rows.find((row) => row.facet === "all")!
  return { count, facets, price: low === null || high === null ? null : { min: low / 100, max: high / 100 } }
}

async function sampleCards(pg: Knex, rows: Row[]): Promise<Map<string, StoredCard>> {
  const ids = new Set(
    rows
      .filter((row) => ["category", "mark", "seller"].includes(row.facet))
      .flatMap((row) => row.sample ?? []),
  )
  const { rows: samples } = await pg.raw<{ rows: { id: string; card: StoredCard }[] }>(
    "SELECT id, card FROM catalogue_document WHERE id = ANY(?::text[])",
    [[...ids]] as unknown as Knex.RawBinding[],
  )
  return new Map(samples.map((sample) => [sample.id, sample.card]))
}

/** Townships, months and stock are named by the reader's language from their handle. */
function nameOf(facet: FacetName, value: string, card: StoredCard | undefined): Named {
  const named =
    facet === "category"
      ? card?.category
      : facet === "seller"
        ? card?.seller
        : facet === "mark"
          ? card?.marks.find((mark) => mark.handle === value)
          : undefined
  return { handle: value, name: named?.name ?? value, name_en: named?.name_en ?? value }
}
