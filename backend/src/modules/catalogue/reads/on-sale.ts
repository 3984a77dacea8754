import type { Named } from "@pavilion/contracts"
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
  seller: string
}

/** The products on sale in the pavilion that belong to an entry of its directory. */
export async function specialtyProducts(pg: Knex, pavilion: string): Promise<SpecialtyProduct[]> {
  const { rows } = await pg.raw<{ rows: SpecialtyProduct[] }>(
    `SELECT specialty, handle, seller, card->>'title' AS title, card->>'title_en' AS title_en
     FROM catalogue_document WHERE pavilion = ? AND deleted_at IS NULL AND specialty IS NOT NULL
     ORDER BY in_stock DESC, recommended DESC, id DESC`,
    [pavilion],
  )
  return rows
}

/** The categories and sellers with something on sale, for suggestions; null: of all pavilions. */
export async function namesOnSale(
  pg: Knex,
  pavilion: string | null,
): Promise<{ categories: Named[]; sellers: Named[] }> {
  const { rows } = await pg.raw<{ rows: { categories: Named[]; sellers: Named[] }[] }>(
    `SELECT coalesce(jsonb_agg(DISTINCT card->'category'), '[]') AS categories,
       coalesce(jsonb_agg(DISTINCT card->'seller'), '[]') AS sellers
     FROM catalogue_document WHERE (?::text IS NULL OR pavilion = ?) AND deleted_at IS NULL`,
    [pavilion, pavilion] as Knex.RawBinding[],
  )
  return rows[0]
}
