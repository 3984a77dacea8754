/** What a list is narrowed by. Every part must hold; inside a part any value will do. */
export interface ListFilters {
  /** Handle of a pavilion; null: all of them. */
  pavilion: string | null
  /** Product ids in the order of their relevance, from the search engine; null: no words were asked for. */
  ids: string[] | null
  categories: string[]
  marks: string[]
  sellers: string[]
  townships: string[]
  brand: string | null
  /** 1 to 12. */
  month: number | null
  in_stock: boolean
  /** Whole fen; a product is in the range when any of its packs may be. */
  price_min_fen: number | null
  price_max_fen: number | null
}

/** A piece of SQL with its parameters. */
export interface Sql {
  text: string
  values: unknown[]
}

const TRUE: Sql = { text: "TRUE", values: [] }

/** Conditions that no facet drops. */
export function scopeOf(filters: ListFilters): Sql {
  const parts: Sql[] = [{ text: "deleted_at IS NULL", values: [] }]
  if (filters.pavilion !== null) parts.push({ text: "pavilion = ?", values: [filters.pavilion] })
  if (filters.ids) parts.push({ text: "id = ANY(?::text[])", values: [filters.ids] })
  if (filters.brand !== null) parts.push({ text: "brand = ?", values: [filters.brand] })
  if (filters.price_min_fen !== null)
    parts.push({ text: "price_max_fen >= ?", values: [filters.price_min_fen] })
  if (filters.price_max_fen !== null)
    parts.push({ text: "price_min_fen <= ?", values: [filters.price_max_fen] })
  return and(parts)
}

/** The conditions of the facets, by facet. */
export function facetConditions(filters: ListFilters) {
  return {
    category: anyOf("category = ANY(?::text[])", filters.categories),
    mark: anyOf("marks && ?::text[]", filters.marks),
    seller: anyOf("seller = ANY(?::text[])", filters.sellers),
    township: anyOf("township = ANY(?::text[])", filters.townships),
    month:
      filters.month === null
        ? TRUE
        : { text: "(cardinality(months) = 0 OR ?::text = ANY(months))", values: [String(filters.month)] },
    in_stock: filters.in_stock ? { text: "in_stock", values: [] } : TRUE,
  }
}

/** Everything together. */
export function conditionsOf(filters: ListFilters): Sql {
  return and([scopeOf(filters), ...Object.values(facetConditions(filters))])
}

/** Joins pieces of SQL; no piece at all is true. */
export function and(parts: Sql[]): Sql {
  const used = parts.filter((part) => part !== TRUE)
  if (used.length === 0) return TRUE
  return { text: used.map((part) => part.text).join(" AND "), values: used.flatMap((part) => part.values) }
}

function anyOf(text: string, values: string[]): Sql {
  return values.length ? { text, values: [values] } : TRUE
}
