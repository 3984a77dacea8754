import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import type { ProductKind, SellerStatus, SellerType, Storage } from "@pavilion/contracts"

// Everything of a product that lies in linked modules comes in one graph, which is one query for each module.
const FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "created_at",
  "updated_at",
  "images.url",
  "categories.handle",
  "categories.name",
  "categories.metadata",
  "categories.rank",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.*",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "variants.variant_pack.*",
  "product_profile.*",
  "product_profile.specialty.handle",
  "seller_product.seller.*",
]

export interface ProductGraph {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  created_at: string | Date
  updated_at: string | Date
  images: { url: string }[]
  categories: { handle: string; name: string; metadata: Record<string, unknown> | null; rank: number }[]
  variants: VariantGraph[]
  product_profile?: ProfileGraph | null
  seller_product?: { seller: SellerGraph | null } | null
}

export interface VariantGraph {
  id: string
  title: string
  sku: string | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  calculated_price: { id: string; calculated_amount: number | null } | null
  inventory_items: { inventory_item_id: string; required_quantity: number }[] | null
  variant_pack?: {
    title_en: string
    net_weight_g: number | null
    net_volume_ml: number | null
    pieces: number | null
  } | null
}

interface ProfileGraph {
  kind: ProductKind
  title_en: string
  description_en: string
  variety: string | null
  grade: string | null
  origin_code: string
  season_months: number[]
  storage: Storage | null
  shelf_life_days: number | null
  aliases: string[]
  delivery: "parcel" | "none"
  is_demo: boolean
  specialty: { handle: string } | null
}

export interface SellerGraph {
  id: string
  handle: string
  name: string
  name_en: string
  type: SellerType
  status: SellerStatus
  pavilion_id: string
  division_code: string
  intro: string
  stock_location_id: string | null
}

/** Published products among `ids`, with prices in yuan as they are now. */
export async function readProductGraph(container: MedusaContainer, ids: string[]): Promise<ProductGraph[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { id: ids, status: "published" },
    pagination: { take: ids.length },
    context: { variants: { calculated_price: QueryContext({ currency_code: "cny" }) } },
  })
  return data
}
