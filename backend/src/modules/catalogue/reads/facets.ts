import { FACETS, type FacetAnswer, type FacetName, type FacetValue, type Named } from "@pavilion/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StoredCard } from "../stored"
import { and, facetConditions, type ListFilters, scopeOf } from "./conditions"

/** More values than this of one facet are of no use to a reader. */
const MOST_VALUES = 100

// How the values of a facet are taken from a row.
const VALUES: Record<FacetName, string> = {
  category: "category",
  mark: "unnest(marks)",
  seller: "seller",
  township: "township",
  month:
    "unnest(CASE WHEN cardinality(months) = 0 THEN ARRAY['1','2','3','4','5','6','7','8','9','10','11','12'] ELSE months END)",
  in_stock: "CASE WHEN in_stock THEN 'true' END",
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
    return `(SELECT '${facet}' AS facet, value, count(*)::int AS count, min(id) AS sample, NULL::int AS low, NULL::int AS high
      FROM (SELECT id, ${VALUES[facet]} AS value FROM base WHERE ${others.join(" AND ")}) AS taken
      WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT ${MOST_VALUES})`
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
