import type { Named, SellerCard } from "@pavilion/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What a seller has on sale. */
export interface SellerOnSale {
  seller: string
  product_count: number
  marks: Named[]
}

/** By seller: how many products are on sale in the pavilion, and which marks they bear. */
export async function sellersOnSale(pg: Knex, pavilion: string): Promise<Map<string, SellerOnSale>> {
  const { rows } = await pg.raw<{ rows: SellerOnSale[] }>(
    `SELECT seller, count(DISTINCT id)::int AS product_count,
       coalesce(jsonb_agg(DISTINCT mark) FILTER (WHERE mark IS NOT NULL), '[]') AS marks
     FROM catalogue_document
     LEFT JOIN LATERAL jsonb_array_elements(card->'marks') AS mark ON TRUE
     WHERE pavilion = ? AND deleted_at IS NULL GROUP BY seller`,
    [pavilion],
  )
  return new Map(rows.map((row) => [row.seller, row]))
}

/** A product on sale under an entry of the county's directory. */
export interface SpecialtyProduct {
  specialty: string
  handle: string
  title: string
  title_en: string
  seller: SellerCard
}

/** The products on sale in the pavilion that belong to an entry of its directory, best first. */
export async function specialtyProducts(pg: Knex, pavilion: string): Promise<SpecialtyProduct[]> {
  const { rows } = await pg.raw<{ rows: SpecialtyProduct[] }>(
    `SELECT specialty, handle, card->>'title' AS title, card->>'title_en' AS title_en, card->'seller' AS seller
     FROM catalogue_document WHERE pavilion = ? AND deleted_at IS NULL AND specialty IS NOT NULL
     ORDER BY in_stock DESC, recommended DESC, id DESC`,
    [pavilion],
  )
  return rows
}

export interface NameOnSale extends Named {
  kind: "category" | "seller"
}

/**
 * The categories and sellers that have something on sale, for suggestions.
 * @param pavilion null: in any pavilion
 */
export async function namesOnSale(pg: Knex, pavilion: string | null): Promise<NameOnSale[]> {
  const { rows } = await pg.raw<{ rows: { kind: NameOnSale["kind"]; named: Named }[] }>(
    `WITH shelf AS (SELECT id, category, seller FROM catalogue_document
       WHERE (?::text IS NULL OR pavilion = ?) AND deleted_at IS NULL),
     samples AS (
       SELECT 'category' AS kind, min(id) AS id FROM shelf GROUP BY category
       UNION ALL SELECT 'seller', min(id) FROM shelf GROUP BY seller)
     SELECT kind, card->kind AS named FROM samples JOIN catalogue_document USING (id) ORDER BY kind, id`,
    [pavilion, pavilion] as Knex.RawBinding[],
  )
  return rows.map(({ kind, named }) => ({
    kind,
    handle: named.handle,
    name: named.name,
    name_en: named.name_en,
  }))
}
