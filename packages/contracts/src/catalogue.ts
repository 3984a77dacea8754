import type { SellerType } from "./seller.js"

export const PRODUCT_KINDS = ["farm", "processed", "craft", "industrial", "service"] as const
export type ProductKind = (typeof PRODUCT_KINDS)[number]

export const STORAGES = ["ambient", "chilled", "frozen"] as const
export type Storage = (typeof STORAGES)[number]

/** The handles of the product categories every shop has, in the order they are shown. */
export const CATEGORIES = [
  "grain-oil",
  "fruit",
  "vegetable",
  "meat-egg",
  "aquatic",
  "staple",
  "seasoning",
  "tea-drink",
  "liquor",
  "medicinal",
  "craft",
  "daily",
  "tourism",
] as const
export type CategoryHandle = (typeof CATEGORIES)[number]

/** A name in the two languages of the shop. */
export interface Named {
  handle: string
  name: string
  name_en: string
}

/** An uploaded picture. `key` goes to `/media/<key>`; never an absolute address. */
export interface Picture {
  key: string
  alt: string
  width: number | null
  height: number | null
}

/** A mark that a valid certificate covers today. */
export interface MarkClaim extends Named {
  certificate_number: string
  holder: string
  issuer: string
  /** ISO dates, inclusive. */
  valid_from: string
  valid_to: string
}

/** A public brand that a valid licence covers today. */
export interface BrandClaim extends Named {
  licence_number: string
  valid_to: string
}

export interface SellerCard extends Named {
  type: SellerType
  /** Township (or county, for a prefecture's pavilion) the seller sits in. */
  township: string
}

/**
 * A pack size on sale. All amounts are yuan with tax, two decimals at most.
 * Exactly one of `net_weight_g`, `net_volume_ml` and `pieces` is set where the pack states one.
 */
export interface CatalogueVariant {
  id: string
  title: string
  title_en: string
  sku: string
  net_weight_g: number | null
  net_volume_ml: number | null
  pieces: number | null
  price: number
  /** Yuan per 斤 (500 g), two decimals; null where the pack has no weight. */
  price_per_jin: number | null
  /** What can be ordered now; null where stock is not kept. */
  available: number | null
  in_stock: boolean
}

/** What a card in a list needs. */
export interface CatalogueCard {
  id: string
  handle: string
  pavilion: string
  title: string
  title_en: string
  kind: ProductKind
  category: Named
  seller: SellerCard
  marks: Named[]
  brand: Named | null
  township: string
  season_months: number[]
  in_season: boolean
  picture: Picture | null
  /** The first pack size, which the card puts in the cart. */
  first_variant_id: string
  first_variant_title: string
  first_variant_title_en: string
  first_variant_price: number
  variant_count: number
  price_min: number
  price_max: number
  /** Of the first pack size. */
  price_per_jin: number | null
  in_stock: boolean
}

/** The whole document of a product: everything its page shows, in one read. */
export interface CatalogueDocument extends Omit<CatalogueCard, "marks" | "brand"> {
  subtitle: string
  description: string
  description_en: string
  marks: MarkClaim[]
  brand: BrandClaim | null
  seller_intro: string
  origin: { division_code: string; county: string; township: string; village: string | null }
  variety: string | null
  grade: string | null
  storage: Storage | null
  shelf_life_days: number | null
  aliases: string[]
  pictures: Picture[]
  variants: CatalogueVariant[]
  /** `parcel` goods are shipped, `none` (services) are not. */
  delivery: "parcel" | "none"
  /** Yuan for one parcel of this seller; null where nothing is shipped. */
  parcel_price: number | null
  /** Certificate or data is invented: the page says 示例. */
  is_demo: boolean
  updated_at: string
}

export const CATALOGUE_SORTS = ["recommended", "price_asc", "price_desc", "newest", "season"] as const
export type CatalogueSort = (typeof CATALOGUE_SORTS)[number]

export const FACETS = ["category", "mark", "seller", "township", "month", "in_stock"] as const
export type FacetName = (typeof FACETS)[number]

/**
 * `GET /pavilions/:pavilion/products` query. Unknown keys are ignored, broken values give an empty list or the
 * default, never an error; repeated keys mean "any of".
 */
export interface CatalogueQuery {
  q?: string
  category?: string[]
  mark?: string[]
  seller?: string[]
  township?: string[]
  brand?: string
  /** 1 to 12: in season that month. */
  month?: number
  price_min?: number
  price_max?: number
  in_stock?: boolean
  sort?: CatalogueSort
  offset?: number
  /** 1 to 100; 24 unless told. */
  limit?: number
}

export interface CatalogueListAnswer {
  products: CatalogueCard[]
  count: number
  offset: number
  limit: number
  /** False where the words were loosened to find anything. */
  exact: boolean
}

export interface FacetValue extends Named {
  count: number
}

/** `GET /pavilions/:pavilion/facets`: the same query; each facet is counted without its own filter. */
export interface FacetAnswer {
  count: number
  facets: Record<FacetName, FacetValue[]>
  price: { min: number; max: number } | null
}

/** `GET /pavilions/:pavilion/products/:handle` */
export interface ProductAnswer {
  product: CatalogueDocument
}

export type SuggestionKind = "product" | "category" | "seller"

export interface Suggestion {
  kind: SuggestionKind
  handle: string
  title: string
  title_en: string
}

/** `GET /pavilions/:pavilion/suggestions?q=` and the storefront's `GET /api/suggest?q=` */
export interface SuggestionAnswer {
  suggestions: Suggestion[]
}

/** The storefront's `GET /api/search?q=…&limit=…[&pavilion=<handle|*>]` */
export interface SearchAnswer {
  hits: { handle: string; title: string; pavilion: string; price: number; seller: string }[]
  total: number
  exact: boolean
}

/** `GET /pavilions/:pavilion/sellers` */
export interface SellerListAnswer {
  sellers: SellerSummary[]
}

export interface SellerSummary extends SellerCard {
  intro: string
  intro_en: string
  product_count: number
  marks: Named[]
  /** ISO date of admission. */
  since: string
}

/** `GET /pavilions/:pavilion/sellers/:handle` */
export interface SellerAnswer {
  seller: SellerSummary & { story: string; story_en: string; pictures: Picture[]; is_demo: boolean }
}

export interface BrandLicence {
  seller: SellerCard
  licence_number: string
  valid_from: string
  valid_to: string
}

/** `GET /pavilions/:pavilion/brands/:handle` */
export interface BrandAnswer {
  brand: Named & {
    promise: string
    promise_en: string
    owner: string
    is_demo: boolean
    licences: BrandLicence[]
  }
}

/** `GET /pavilions/:pavilion/brands` */
export interface BrandListAnswer {
  brands: (Named & { promise: string; promise_en: string })[]
}

export interface DirectoryEntry {
  handle: string
  name: string
  name_en: string
  category: Named
  season_months: number[]
  /** Empty: nobody sells it yet. */
  sellers: SellerCard[]
  /** Handles of products on sale. */
  products: { handle: string; title: string; title_en: string }[]
}

/** `GET /pavilions/:pavilion/directory` */
export interface DirectoryAnswer {
  specialties: DirectoryEntry[]
}
