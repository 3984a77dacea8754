/** The filters of a list as a shopper sees them: what can be chosen, what is, and how to take it back. */
import type { FacetAnswer, FacetValue } from "@pavilion/contracts"
import { formatMonth, formatYuan } from "../i18n/format.ts"
import { type Locale, nameOf, t } from "../i18n/index.ts"
import { changeQuery, type ListQuery, listSearch, MANY_FILTERS, type ManyFilter } from "./list-query.ts"

export interface FacetOption {
  value: string
  label: string
  count: number
  chosen: boolean
  /** Query string of the list with this one chosen alone. */
  search: string
}

export interface ChosenFilter {
  label: string
  /** Query string of the list without it. */
  search: string
}

/** The values of one facet; a chosen value that finds nothing any more stays, so that it can be taken back. */
export function facetOptions(
  locale: Locale,
  query: ListQuery,
  name: ManyFilter,
  facets: FacetAnswer | null,
): FacetOption[] {
  const values = facets?.facets[name] ?? []
  const known = new Set(values.map((value) => value.handle))
  const lost = query[name].filter((handle) => !known.has(handle))
  return [...values, ...lost.map((handle) => ({ handle, name: handle, name_en: "", count: 0 }))].map(
    (value) => ({
      value: value.handle,
      label: nameOf(locale, value),
      count: value.count,
      chosen: query[name].includes(value.handle),
      search: listSearch(changeQuery(query, { [name]: [value.handle] })),
    }),
  )
}

/** The months something is in season, from January. */
export function monthOptions(locale: Locale, query: ListQuery, facets: FacetAnswer | null): FacetOption[] {
  const counts = new Map((facets?.facets.month ?? []).map((value) => [Number(value.handle), value.count]))
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((month) => counts.has(month) || month === query.month)
    .map((month) => ({
      value: String(month),
      label: formatMonth(locale, month),
      count: counts.get(month) ?? 0,
      chosen: month === query.month,
      search: listSearch(changeQuery(query, { month })),
    }))
}

/** Everything that narrows the list now, each with the way back. */
export function chosenFilters(locale: Locale, query: ListQuery, facets: FacetAnswer | null): ChosenFilter[] {
  const chosen = MANY_FILTERS.flatMap((name) =>
    query[name].map((handle) => ({
      label: labelOf(locale, facets?.facets[name], handle),
      search: listSearch(changeQuery(query, { [name]: query[name].filter((one) => one !== handle) })),
    })),
  )
  if (query.brand) {
    chosen.push({
      label: t(locale, "list.chosen_brand"),
      search: listSearch(changeQuery(query, { brand: undefined })),
    })
  }
  if (query.month) {
    chosen.push({
      label: t(locale, "list.chosen_month", { month: formatMonth(locale, query.month) }),
      search: listSearch(changeQuery(query, { month: undefined })),
    })
  }
  const range = priceRange(locale, query)
  if (range) {
    const search = listSearch(changeQuery(query, { price_min: undefined, price_max: undefined }))
    chosen.push({ label: range, search })
  }
  if (query.in_stock) {
    chosen.push({
      label: t(locale, "list.in_stock"),
      search: listSearch(changeQuery(query, { in_stock: false })),
    })
  }
  return chosen
}

function priceRange(locale: Locale, { price_min, price_max }: ListQuery): string | null {
  const min = price_min === undefined ? "" : formatYuan(locale, price_min)
  const max = price_max === undefined ? "" : formatYuan(locale, price_max)
  if (min && max) return t(locale, "list.price_between", { min, max })
  if (min) return t(locale, "list.price_from", { min })
  return max ? t(locale, "list.price_to", { max }) : null
}

function labelOf(locale: Locale, values: FacetValue[] | undefined, handle: string): string {
  const value = values?.find((one) => one.handle === handle)
  return value ? nameOf(locale, value) : handle
}
