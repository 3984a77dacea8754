import type { CatalogueCard, CatalogueDocument, CatalogueVariant } from "@pavilion/contracts"
import type { IndexWords } from "@pavilion/produce-words"

// Stock changes with every sale and has its own column; whatever else a page shows is stored as it is shown.
export type StoredCard = Omit<CatalogueCard, "in_stock">
export type StoredDocument = Omit<CatalogueDocument, "in_stock" | "variants"> & {
  variants: Omit<CatalogueVariant, "available" | "in_stock">[]
}
export type StoredWords = IndexWords

/** What can be ordered now, by variant id; null where stock is not kept. */
export type ProductStock = Record<string, number | null>

/** What one pack of a variant takes from the stock of its seller. */
export type StockPlan = {
  variant_id: string
  location_id: string
  items: { inventory_item_id: string; required: number }[]
}[]

/** One product as it goes into the catalogue; everything but `stock` and `read_at` follows from the truth alone. */
export interface DocumentRow {
  id: string
  pavilion: string
  handle: string
  category: string
  seller: string
  township: string
  brand: string | null
  specialty: string | null
  marks: string[]
  months: string[]
  in_stock: boolean
  price_min_fen: number
  price_max_fen: number
  recommended: number
  season_rank: number
  published_at: string
  card: StoredCard
  document: StoredDocument
  stock: ProductStock
  stock_plan: StockPlan
  inventory_item_ids: string[]
  words: StoredWords
  /** ISO time. */
  changes_at: string | null
}

/** Nothing left to order, or stock not kept. */
export function isInStock(available: number | null): boolean {
  return available === null || available > 0
}

/** The card as it is shown. */
export function showCard(card: StoredCard, inStock: boolean): CatalogueCard {
  return { ...card, in_stock: inStock }
}

/** The document as it is shown, with what can be ordered now. */
export function showDocument(document: StoredDocument, stock: ProductStock): CatalogueDocument {
  const variants = document.variants.map((variant) => {
    // A variant the stock does not speak of yet cannot be ordered.
    const available = variant.id in stock ? stock[variant.id]! : 0
    return { ...variant, available, in_stock: isInStock(available) }
  })
  return { ...document, variants, in_stock: variants.some((variant) => variant.in_stock) }
}
