import { model } from "@medusajs/framework/utils"
import type { ProductStock, StockPlan, StoredCard, StoredDocument, StoredWords } from "../stored"

/**
 * What shoppers see of one product, ready to be read: the truth lies in the modules, this row is rebuilt from it.
 * The columns are what lists filter, sort and count by. A row with `deleted_at` is not on sale; it stays so that an
 * older reading of the truth cannot bring the product back (see `read_at`).
 */
export const CatalogueDocument = model
  .define("catalogue_document", {
    /** The product's id. */
    id: model.text().primaryKey(),
    pavilion: model.text().default(""),
    handle: model.text().default(""),
    category: model.text().default(""),
    seller: model.text().default(""),
    township: model.text().default(""),
    brand: model.text().nullable(),
    specialty: model.text().nullable(),
    marks: model.array().default([]),
    /** "1" to "12" in season; empty: all year. */
    months: model.array().default([]),
    in_stock: model.boolean().default(false),
    /** Whole fen, because fractions do not compare well. */
    price_min_fen: model.number().default(0),
    price_max_fen: model.number().default(0),
    /** What the list recommends, highest first. */
    recommended: model.number().default(0),
    /** Months until the season, 0 in season. */
    season_rank: model.number().default(0),
    published_at: model.dateTime().nullable(),
    card: model.json<StoredCard>().nullable(),
    document: model.json<StoredDocument>().nullable(),
    /** What can be ordered of each variant now. */
    stock: model.json<ProductStock>().default({}),
    stock_plan: model.json<StockPlan>().default([]),
    inventory_item_ids: model.array().default([]),
    words: model.json<StoredWords>().nullable(),
    /** Whether the search engine holds these words (or, not on sale, holds them no more). */
    words_sent: model.boolean().default(false),
    /** When time alone changes the document: a price list, a certificate or a season begins or ends. */
    changes_at: model.dateTime().nullable(),
    /** When the truth was read, by the clock of the database; an older reading never overwrites a newer one. */
    read_at: model.dateTime(),
    stock_read_at: model.dateTime(),
  })
  .indexes([
    { on: ["handle"] },
    { on: ["pavilion", "in_stock", "recommended", "id"] },
    { on: ["pavilion", "price_min_fen", "id"] },
    { on: ["pavilion", "published_at", "id"] },
    { on: ["pavilion", "season_rank", "id"] },
    // Counts a category, the filter that is used most, without reading a row.
    { on: ["pavilion", "category", "id"] },
    { on: ["inventory_item_ids"], type: "GIN" },
    { on: ["changes_at"] },
  ])
