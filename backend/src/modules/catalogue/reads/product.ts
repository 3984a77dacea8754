import type { CatalogueDocument } from "@pavilion/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ProductStock, showDocument, type StoredDocument } from "../stored"

/** The whole document of a product on sale in a pavilion, or null. */
export async function findProduct(
  pg: Knex,
  pavilion: string | null,
  handle: string,
): Promise<CatalogueDocument | null> {
  const { rows } = await pg.raw<{ rows: { document: StoredDocument; stock: ProductStock }[] }>(
    `SELECT document, stock FROM catalogue_document
     WHERE handle = ? AND (?::text IS NULL OR pavilion = ?) AND deleted_at IS NULL`,
    [handle, pavilion, pavilion] as Knex.RawBinding[],
  )
  return rows[0] ? showDocument(rows[0].document, rows[0].stock) : null
}
