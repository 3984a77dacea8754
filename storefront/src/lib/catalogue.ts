/** What the browsing pages read: catalogue documents as the backend's search index holds them, nothing else. */
import type {
  BrandAnswer,
  BrandListAnswer,
  CatalogueCard,
  CatalogueListAnswer,
  CatalogueQuery,
  DirectoryAnswer,
  FacetAnswer,
  ProductAnswer,
  SellerAnswer,
  SellerListAnswer,
  SuggestionAnswer,
} from "@pavilion/contracts"
import { createDataCache } from "@pavilion/page-cache"
import { type Answer, type Failure, callBackend, pathPart } from "./backend.ts"
import { listTags, PAGE_LIFETIME } from "./cache-tags.ts"
import { currentMonth } from "../i18n/format.ts"
import { type ListQuery, toCatalogueQuery } from "./list-query.ts"
import { isRipe } from "./season.ts"

/** Whose shop is read, and for whom: `Astro.locals`. */
export type Reader = Pick<App.Locals, "pavilion" | "clientAddress">

const RELATED = 4
const HOME_CARDS = 8
/** The most one call of the backend's list gives. */
const LIST_LIMIT = 100

function read<T>(
  reader: Reader,
  path: string,
  query: CatalogueQuery | { q: string } = {},
): Promise<Answer<T>> {
  return callBackend<T>(reader, `/pavilions/${pathPart(reader.pavilion.handle)}${path}`, {
    query: { ...query },
  })
}

/** A page of products with its facets. A list without its facets is still a list: then they are null. */
export async function readList(
  reader: Reader,
  query: ListQuery,
): Promise<Answer<CatalogueListAnswer & { facets: FacetAnswer | null }>> {
  const asked = toCatalogueQuery(query)
  const { offset: _offset, limit: _limit, sort: _sort, ...filters } = asked
  const [list, facets] = await Promise.all([
    read<CatalogueListAnswer>(reader, "/products", asked),
    readFacets(reader, filters),
  ])
  if (!list.ok) return list
  return { ...list, data: { ...list.data, facets } }
}

/** Answers that many pages have in common: the counts beside a list, which are its dearest part, and related products. */
const shared = createDataCache<Answer<unknown>>({
  maxEntries: 1_000,
  // Nobody purges a development server.
  ttl_s: import.meta.env.DEV ? 0 : PAGE_LIFETIME.maxAge,
})

/** Reads once for all pages until the catalogue changes; what failed is read anew by the next. */
async function readShared<T>(reader: Reader, path: string, query: CatalogueQuery): Promise<Answer<T>> {
  const asked = Object.entries(query).toSorted(([a], [b]) => a.localeCompare(b))
  const key = `${reader.pavilion.handle} ${path} ${JSON.stringify(asked)}`
  try {
    const answer = await shared.get(key, listTags(reader.pavilion, []), async () => {
      const fresh = await read<T>(reader, path, query)
      if (!fresh.ok) throw new Unread(fresh)
      return fresh
    })
    return answer as Answer<T>
  } catch (error) {
    if (error instanceof Unread) return error.failure
    throw error
  }
}

class Unread extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The counts beside a list; null where the backend does not give them. */
export async function readFacets(reader: Reader, filters: CatalogueQuery): Promise<FacetAnswer | null> {
  const answer = await readShared<FacetAnswer>(reader, "/facets", filters)
  return answer.ok ? answer.data : null
}

export function readProducts(reader: Reader, query: CatalogueQuery): Promise<Answer<CatalogueListAnswer>> {
  return read(reader, "/products", query)
}

/** The same for a pavilion named by its handle, or for all with `*`. */
export function readProductsOf(
  reader: Reader,
  pavilion: string,
  query: CatalogueQuery,
): Promise<Answer<CatalogueListAnswer>> {
  return callBackend(reader, `/pavilions/${pathPart(pavilion)}/products`, { query: { ...query } })
}

export function readProduct(reader: Reader, handle: string): Promise<Answer<ProductAnswer>> {
  return read(reader, `/products/${pathPart(handle)}`)
}

/** Others of the same category, those of other sellers too; empty where they cannot be read. */
export async function readRelated(reader: Reader, product: CatalogueCard): Promise<CatalogueCard[]> {
  const first = { limit: RELATED + 1 }
  const category = { ...first, category: [product.category.handle] }
  const answer = await readShared<CatalogueListAnswer>(reader, "/products", category)
  const others = cardsOf(answer).filter((card) => card.id !== product.id)
  if (others.length >= RELATED) return others.slice(0, RELATED)
  const seller = { ...first, seller: [product.seller.handle] }
  const same = cardsOf(await readShared<CatalogueListAnswer>(reader, "/products", seller))
  const known = new Set([product.id, ...others.map((card) => card.id)])
  return [...others, ...same.filter((card) => !known.has(card.id))].slice(0, RELATED)
}

/** What the front page shows. Only what is in season decides whether there is a page; the rest may be missing. */
export async function readHome(reader: Reader) {
  const month = currentMonth()
  const [season, facets, brands, sellers] = await Promise.all([
    readProducts(reader, { month, in_stock: true, limit: HOME_CARDS }),
    readFacets(reader, {}),
    readBrands(reader),
    readSellers(reader),
  ])
  if (!season.ok) return season
  // The month's list holds what there is all year too; the front page tells them apart.
  const ripe = season.data.products.filter(isRipe)
  return {
    ok: true as const,
    month,
    season: wholeRows(ripe),
    lasting: wholeRows(await readLasting(reader)),
    categories: facets?.facets.category ?? [],
    product_count: facets?.count ?? null,
    brands: brands.ok ? brands.data.brands : [],
    sellers: sellers.ok ? sellers.data.sellers : [],
  }
}

/** Rows of four where there are four: a last row with one card looks forgotten. */
function wholeRows(cards: CatalogueCard[]): CatalogueCard[] {
  return cards.slice(0, cards.length < 4 ? cards.length : cards.length - (cards.length % 4))
}

/** Products that are good all year: the workshops of the county beside its fields. */
async function readLasting(reader: Reader): Promise<CatalogueCard[]> {
  const answer = await readProducts(reader, { in_stock: true, limit: LIST_LIMIT })
  return cardsOf(answer)
    .filter((card) => card.season_months.length === 0)
    .slice(0, HOME_CARDS)
}

export function readSellers(reader: Reader): Promise<Answer<SellerListAnswer>> {
  return read(reader, "/sellers")
}

export function readSeller(reader: Reader, handle: string): Promise<Answer<SellerAnswer>> {
  return read(reader, `/sellers/${pathPart(handle)}`)
}

export function readBrands(reader: Reader): Promise<Answer<BrandListAnswer>> {
  return read(reader, "/brands")
}

export function readBrand(reader: Reader, handle: string): Promise<Answer<BrandAnswer>> {
  return read(reader, `/brands/${pathPart(handle)}`)
}

export function readDirectory(reader: Reader): Promise<Answer<DirectoryAnswer>> {
  return read(reader, "/directory")
}

export function readSuggestions(reader: Reader, q: string): Promise<Answer<SuggestionAnswer>> {
  return read(reader, "/suggestions", { q })
}

/** Products of one seller or one brand, as many as one call gives. */
export async function readAllCards(reader: Reader, query: CatalogueQuery): Promise<CatalogueCard[]> {
  return cardsOf(await readProducts(reader, { ...query, limit: LIST_LIMIT }))
}

/** Handles of a stretch of the catalogue; null where it cannot be read. */
export async function readProductHandles(
  reader: Reader,
  from: number,
  count: number,
): Promise<string[] | null> {
  const offsets = Array.from(
    { length: Math.ceil(count / LIST_LIMIT) },
    (_, index) => from + index * LIST_LIMIT,
  )
  const handles: string[] = []
  for (const offset of offsets) {
    // One after another: a crawler may wait, shoppers may not.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await readProducts(reader, { sort: "newest", offset, limit: LIST_LIMIT })
    if (!answer.ok) return null
    handles.push(...answer.data.products.map((card) => card.handle))
    if (answer.data.products.length < LIST_LIMIT) break
  }
  return handles
}

function cardsOf(answer: Answer<CatalogueListAnswer>): CatalogueCard[] {
  return answer.ok ? answer.data.products : []
}
