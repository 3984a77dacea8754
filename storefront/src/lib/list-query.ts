/**
 * What a list shows, as its address says it. Reading takes anything and keeps what makes sense; writing gives one
 * spelling, so that equal lists have equal addresses (and share one place in the page cache).
 */
import { CATALOGUE_SORTS, type CatalogueQuery, type CatalogueSort } from "@pavilion/contracts"

export const PAGE_SIZE = 24
export const MAX_QUERY_LENGTH = 100
const MAX_PAGE = 5_000
const MAX_VALUES = 20
const MAX_VALUE_LENGTH = 80
const MAX_PRICE = 1_000_000

/** Filters a shopper may choose several values of. */
export const MANY_FILTERS = ["category", "mark", "seller", "township"] as const
export type ManyFilter = (typeof MANY_FILTERS)[number]

/** Every query parameter a list reads; the page cache keys on these and nothing else. */
export const LIST_PARAMETERS = [
  "q",
  ...MANY_FILTERS,
  "brand",
  "month",
  "price_min",
  "price_max",
  "in_stock",
  "sort",
  "page",
] as const

export interface ListQuery {
  q: string
  category: string[]
  mark: string[]
  seller: string[]
  township: string[]
  brand: string | undefined
  month: number | undefined
  price_min: number | undefined
  price_max: number | undefined
  in_stock: boolean
  sort: CatalogueSort
  /** From 1. */
  page: number
}

export function readListQuery(params: URLSearchParams): ListQuery {
  const [low, high] = [readPrice(params.get("price_min")), readPrice(params.get("price_max"))]
  // Someone who swaps the two boxes means the same range.
  const swapped = low !== undefined && high !== undefined && low > high
  return {
    q: cleanText(params.get("q"), MAX_QUERY_LENGTH),
    category: readMany(params, "category"),
    mark: readMany(params, "mark"),
    seller: readMany(params, "seller"),
    township: readMany(params, "township"),
    brand: cleanText(params.get("brand"), MAX_VALUE_LENGTH) || undefined,
    month: readWhole(params.get("month"), 1, 12),
    price_min: swapped ? high : low,
    price_max: swapped ? low : high,
    in_stock: params.get("in_stock") === "1",
    sort: CATALOGUE_SORTS.find((sort) => sort === params.get("sort")) ?? "recommended",
    page: readWhole(params.get("page"), 1, MAX_PAGE) ?? 1,
  }
}

/** The query string of a list, with its `?`; empty for the plain list. The order of keys is fixed. */
export function listSearch(query: ListQuery): string {
  const params = new URLSearchParams()
  if (query.q) params.set("q", query.q)
  for (const name of MANY_FILTERS) for (const value of query[name].toSorted()) params.append(name, value)
  if (query.brand) params.set("brand", query.brand)
  if (query.month) params.set("month", String(query.month))
  if (query.price_min !== undefined) params.set("price_min", String(query.price_min))
  if (query.price_max !== undefined) params.set("price_max", String(query.price_max))
  if (query.in_stock) params.set("in_stock", "1")
  if (query.sort !== "recommended") params.set("sort", query.sort)
  if (query.page > 1) params.set("page", String(query.page))
  return params.size > 0 ? `?${params}` : ""
}

/** The same list with something else chosen, from its first page. */
export function changeQuery(query: ListQuery, change: Partial<ListQuery>): ListQuery {
  return { ...query, page: 1, ...change }
}

/** The same words in the same order, without any filter. */
export function clearFilters(query: ListQuery): ListQuery {
  return { ...readListQuery(new URLSearchParams()), q: query.q, sort: query.sort }
}

/** True where the list is narrowed by anything but words. */
export function isFiltered(query: ListQuery): boolean {
  return listSearch({ ...query, page: 1 }) !== listSearch(clearFilters(query))
}

/** Query string of the address search engines should keep: one category at most, and the page. */
export function canonicalSearch(query: ListQuery): string {
  const category = query.category.length === 1 ? query.category : []
  return listSearch({ ...clearFilters(query), q: "", sort: "recommended", category, page: query.page })
}

/** True where search engines should keep this very list, and not only what it links to. */
export function isIndexed(query: ListQuery): boolean {
  return listSearch(query) === canonicalSearch(query)
}

/** The query as the backend takes it. */
export function toCatalogueQuery(query: ListQuery): CatalogueQuery {
  const { q, brand, month, price_min, price_max } = query
  return {
    ...(q && { q }),
    category: query.category,
    mark: query.mark,
    seller: query.seller,
    township: query.township,
    ...(brand && { brand }),
    ...(month && { month }),
    ...(price_min !== undefined && { price_min }),
    ...(price_max !== undefined && { price_max }),
    ...(query.in_stock && { in_stock: true }),
    sort: query.sort,
    offset: (query.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  }
}

function readMany(params: URLSearchParams, name: ManyFilter): string[] {
  const values = params.getAll(name).map((value) => cleanText(value, MAX_VALUE_LENGTH))
  return [...new Set(values.filter(Boolean))].slice(0, MAX_VALUES)
}

/** Text of a query, without control characters, white space made one blank, not longer than `length`. */
export function cleanText(value: string | null, length: number): string {
  return (value ?? "")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, length)
    .trim()
}

function readWhole(value: string | null, min: number, max: number): number | undefined {
  if (!value || !/^\d{1,6}$/.test(value)) return undefined
  const number = Number(value)
  return number >= min && number <= max ? number : undefined
}

function readPrice(value: string | null): number | undefined {
  if (!value || !/^\d{1,7}(\.\d{1,2})?$/.test(value)) return undefined
  const number = Number(value)
  return number <= MAX_PRICE ? number : undefined
}
