import { wordsForQuery } from "@pavilion/produce-words"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ListFilters } from "../../../modules/catalogue"
import { searchUnavailable } from "../../../modules/catalogue/errors"
import { PAVILION_MODULE } from "../../../modules/pavilion"
import type { PavilionModuleService } from "../../../modules/pavilion/service"
import type { CatalogueParamsType } from "./catalogue-query"

/** What search engines answer at most; beyond that nobody reads on. */
const MOST_HITS = 1_000

/** Stands for all pavilions where a route allows it. */
export const EVERY_PAVILION = "*"

/**
 * The handle of the pavilion a path names; null for all.
 * @throws pavilion_not_found (NOT_FOUND, 404)
 */
export async function pavilionOfPath(scope: MedusaContainer, handle: string): Promise<string | null> {
  if (handle === EVERY_PAVILION) return null
  await scope.resolve<PavilionModuleService>(PAVILION_MODULE).pavilionByHandle(handle)
  return handle
}

/**
 * Products that the words of a query mean, best first, and whether the words were taken as they are.
 * @throws search_unavailable (UNEXPECTED_STATE, 500)
 */
export async function findByWords(
  scope: MedusaContainer,
  pavilion: string | null,
  query: string,
  options: { last_word_begun: boolean; limit: number } = { last_word_begun: false, limit: MOST_HITS },
): Promise<{ ids: string[]; exact: boolean }> {
  const search = scope.resolve(Modules.SEARCH)
  for (const attempt of wordsForQuery(query)) {
    const { hits } = await search
      .search({
        entity: "catalogue_words",
        fields: ["id"],
        filters: { q: attempt.text, ...(pavilion ? { pavilion } : {}) },
        pagination: { take: options.limit },
        search_options: { count: "none", match_strategy: options.last_word_begun ? "last" : "all" },
      })
      .catch((error: Error) => {
        throw searchUnavailable(error.message)
      })
    if (hits.length > 0) return { ids: hits.map((hit) => hit.id), exact: attempt.exact }
  }
  return { ids: [], exact: true }
}

/** The filters a query means in a pavilion. */
export async function filtersOf(
  scope: MedusaContainer,
  pavilion: string | null,
  params: CatalogueParamsType,
): Promise<{ filters: ListFilters; exact: boolean }> {
  const found = params.q ? await findByWords(scope, pavilion, params.q) : null
  return {
    exact: found?.exact ?? true,
    filters: {
      pavilion,
      ids: found?.ids ?? null,
      categories: params.category,
      marks: params.mark,
      sellers: params.seller,
      townships: params.township,
      brand: params.brand ?? null,
      month: params.month ?? null,
      in_stock: params.in_stock,
      price_min_fen: params.price_min,
      price_max_fen: params.price_max,
    },
  }
}
