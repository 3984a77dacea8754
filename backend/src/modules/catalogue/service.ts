import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CachePurge } from "./models/cache-purge"
import { CatalogueDocument } from "./models/catalogue-document"
import { CatalogueSweep } from "./models/catalogue-sweep"
import type { ListFilters } from "./reads/conditions"
import { countFacets } from "./reads/facets"
import { listCards, type ListPage } from "./reads/list"
import { namesOnSale, sellersOnSale, specialtyProducts } from "./reads/on-sale"
import { findProduct } from "./reads/product"
import type { DocumentRow, ProductStock } from "./stored"
import { queuePurges } from "./writes/purges"
import { putDocuments } from "./writes/put"
import { sendDuePurges } from "./writes/send-purges"
import { findStockPlans, putStock } from "./writes/stock"
import { type UnsentWords, unsentWords, wordsWereSent } from "./writes/words"

const SWEEP = "changes"

interface CatalogueOptions {
  /** Inner addresses of the storefront processes. */
  storefront_urls: string[]
  /** Signs the purges sent to them. */
  inner_secret: string
}

/**
 * The catalogue as shoppers read it: one row per product, and the cache tags the storefront still has to drop.
 * Every read is a single statement or two on one table, which is what the budgets of the storefront rest on.
 * @see docs/decisions/0030-the-catalogue-is-one-table-and-a-words-index.md
 */
export class CatalogueModuleService extends MedusaService({ CatalogueDocument, CatalogueSweep, CachePurge }) {
  private readonly pg: Knex
  private readonly urls: readonly string[]
  private readonly secret: string

  constructor(container: Record<string, unknown>, options: CatalogueOptions) {
    super(container, options)
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.urls = options.storefront_urls
    this.secret = options.inner_secret
  }

  async listCards(filters: ListFilters, page: ListPage) {
    return listCards(this.pg, filters, page)
  }

  async countFacets(filters: ListFilters) {
    return countFacets(this.pg, filters)
  }

  /** @param pavilion null: whichever pavilion sells it */
  async findProduct(pavilion: string | null, handle: string) {
    return findProduct(this.pg, pavilion, handle)
  }

  async sellersOnSale(pavilion: string) {
    return sellersOnSale(this.pg, pavilion)
  }

  async specialtyProducts(pavilion: string) {
    return specialtyProducts(this.pg, pavilion)
  }

  async namesOnSale(pavilion: string | null) {
    return namesOnSale(this.pg, pavilion)
  }

  /** The clock by which readings of the truth are ordered; text, because a `Date` drops the microseconds. */
  async readingTime(): Promise<string> {
    const { rows } = await this.pg.raw<{ rows: { now: string }[] }>("SELECT clock_timestamp()::text AS now")
    return rows[0].now
  }

  async putDocuments(input: { rows: DocumentRow[]; gone: string[]; readAt: string }) {
    return putDocuments(this.pg, { ...input, urls: this.urls })
  }

  async findStockPlans(of: { inventory_item_ids: string[]; product_ids: string[] }) {
    return findStockPlans(this.pg, of)
  }

  async putStock(input: { products: { id: string; stock: ProductStock }[]; readAt: string }) {
    return putStock(this.pg, { ...input, urls: this.urls })
  }

  /** Products whose document time alone has made stale by `now`. */
  async staleProductIds(now: Date, limit: number): Promise<string[]> {
    const { rows } = await this.pg.raw<{ rows: { id: string }[] }>(
      "SELECT id FROM catalogue_document WHERE changes_at <= ? AND deleted_at IS NULL ORDER BY changes_at LIMIT ?",
      [now, limit],
    )
    return rows.map((row) => row.id)
  }

  async unsentWords(ids: string[] | null, limit: number) {
    return unsentWords(this.pg, ids, limit)
  }

  async wordsWereSent(sent: UnsentWords[]) {
    return wordsWereSent(this.pg, sent)
  }

  async queuePurges(tags: string[]) {
    return queuePurges(this.pg, this.urls, tags)
  }

  /** @returns problems, for the log */
  async sendDuePurges(): Promise<string[]> {
    return sendDuePurges(this.pg, this.secret)
  }

  /** Up to when changes were looked for; null before the first look. */
  async sweptUntil(): Promise<Date | null> {
    const [sweep] = await this.listCatalogueSweeps({ id: SWEEP }, { take: 1 })
    return sweep ? sweep.until : null
  }

  async markSwept(until: Date): Promise<void> {
    await this.pg.raw(
      `INSERT INTO catalogue_sweep (id, until) VALUES (?, ?)
       ON CONFLICT (id) DO UPDATE SET until = greatest(catalogue_sweep.until, excluded.until), updated_at = now()`,
      [SWEEP, until],
    )
  }
}
