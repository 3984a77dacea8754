import type { CategoryHandle, SellerCard } from "@pavilion/contracts"
import type { Rows } from "../checkout/one-transaction"

/** What one pack of a variant takes from stock: its own item, or several for a gift box. */
export interface StockNeed {
  inventory_item_id: string
  location_id: string
  required: number
  available: number
}

/** A variant as a pavilion offers it this moment: read from the tables of truth, never from the search index. */
export interface Offer {
  variant_id: string
  variant_title: string
  variant_title_en: string
  sku: string | null
  product_id: string
  product_handle: string
  title: string
  title_en: string
  category: CategoryHandle
  thumbnail: string | null
  /** False where the product is not of this pavilion at all. */
  in_pavilion: boolean
  /** Published, its seller approved, its price known. */
  on_sale: boolean
  /** Yuan with tax; null where no price is set. */
  price: number | null
  delivery: "parcel" | "none"
  /** Null where stock is not kept or may be ordered beyond what is there. */
  stock: StockNeed[] | null
  seller: SellerCard & {
    id: string
    shipping_option_id: string | null
    commission_rate: number
  }
}

// The price is the one the Pricing module calculates without a customer group: the lowest base price, undercut by a
// running sale list, replaced by a running override list (a test holds the two against each other). One statement
// instead of the module's three queries, which cost more than the rest of a cart call together.
const OFFERS = `
select v.id as variant_id, v.title as variant_title, coalesce(vp.title_en, '') as variant_title_en, v.sku,
  p.id as product_id, p.handle as product_handle, p.title, coalesce(pp.title_en, '') as title_en, p.thumbnail,
  coalesce(c.handle, '') as category, coalesce(pp.delivery, 'parcel') as delivery,
  channel.id is not null as in_pavilion,
  coalesce(channel.id is not null and p.status = 'published' and p.deleted_at is null and v.deleted_at is null
    and s.status = 'approved' and price.amount is not null, false) as on_sale,
  price.amount::float8 as price, stock.needs as stock,
  json_build_object('id', s.id, 'handle', s.handle, 'name', s.name, 'name_en', s.name_en, 'type', s.type,
    'township', coalesce(d.name, ''), 'shipping_option_id', s.shipping_option_id,
    'commission_rate', s.commission_rate::float8) as seller
from product_variant v
join product p on p.id = v.product_id
join seller_product sp on sp.product_id = p.id and sp.deleted_at is null
join seller s on s.id = sp.seller_id
left join division d on d.code = s.division_code
left join product_profile pp on pp.product_id = p.id and pp.deleted_at is null
left join variant_pack vp on vp.variant_id = v.id and vp.deleted_at is null
left join product_sales_channel channel
  on channel.product_id = p.id and channel.sales_channel_id = :sales_channel_id and channel.deleted_at is null
left join lateral (
  select min(pc.handle) as handle from product_category_product link
  join product_category pc on pc.id = link.product_category_id and pc.deleted_at is null
  where link.product_id = p.id
) c on true
left join lateral (
  select case when min(found.amount) filter (where found.type = 'override') is not null
      then min(found.amount) filter (where found.type = 'override')
      else min(found.amount) end as amount
  from (
    select price.amount, list.type from product_variant_price_set link
    join price on price.price_set_id = link.price_set_id and price.deleted_at is null
      and price.currency_code = 'cny' and price.rules_count = 0 and coalesce(price.min_quantity, 1) <= 1
    left join price_list list on list.id = price.price_list_id and list.deleted_at is null and list.status = 'active'
      and list.rules_count = 0 and (list.starts_at is null or list.starts_at <= now())
      and (list.ends_at is null or list.ends_at >= now())
    where link.variant_id = v.id and link.deleted_at is null
      and (price.price_list_id is null or list.id is not null)
  ) found
) price on true
left join lateral (
  select json_agg(json_build_object('inventory_item_id', link.inventory_item_id,
    'location_id', s.stock_location_id, 'required', link.required_quantity,
    'available', coalesce(level.stocked_quantity - level.reserved_quantity, 0)::float8)
    order by link.inventory_item_id) as needs
  from product_variant_inventory_item link
  left join inventory_level level on level.inventory_item_id = link.inventory_item_id
    and level.location_id = s.stock_location_id and level.deleted_at is null
  where link.variant_id = v.id and link.deleted_at is null and v.manage_inventory and not v.allow_backorder
) stock on true
where v.id = any(:variant_ids)`

/** The offers of these variants in the pavilion of this sales channel; a variant nobody knows is left out. */
export async function readOffers(
  rows: Rows,
  sales_channel_id: string,
  variant_ids: string[],
): Promise<Map<string, Offer>> {
  if (variant_ids.length === 0) return new Map()
  const offers = await rows<Offer>(OFFERS, { sales_channel_id, variant_ids })
  return new Map(offers.map((offer) => [offer.variant_id, offer]))
}
