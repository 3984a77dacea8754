import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface ShopState {
  orders: number
  order_lines: number
  seller_orders: number
  reservations: number
  payments: number
  placements: number
  cart_links: number
  payment_links: number
  reserved: number
  completed_carts: number
}

/** How much of everything an order consists of is in the database: the same before and after means nothing happened. */
export async function shopState(container: MedusaContainer): Promise<ShopState> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(`
    select (select count(*)::int from "order") as orders,
      (select count(*)::int from order_line_item) as order_lines,
      (select count(*)::int from seller_order) as seller_orders,
      (select count(*)::int from reservation_item) as reservations,
      (select count(*)::int from payment) as payments,
      (select count(*)::int from order_placement) as placements,
      (select count(*)::int from order_cart) as cart_links,
      (select count(*)::int from order_payment_collection) as payment_links,
      (select coalesce(sum(reserved_quantity), 0)::int from inventory_level) as reserved,
      (select count(*)::int from cart where completed_at is not null) as completed_carts`)
  return rows[0]
}

/** Levels that promise more than they have, or whose counter is not the sum of their reservations. */
export async function brokenLevels(container: MedusaContainer): Promise<object[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(`
    select l.id, l.stocked_quantity, l.reserved_quantity, coalesce(sum(r.quantity), 0) as promised
    from inventory_level l
    left join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
      and r.deleted_at is null
    group by l.id
    having l.reserved_quantity > l.stocked_quantity or l.reserved_quantity <> coalesce(sum(r.quantity), 0)`)
  return rows
}

/** Orders whose parts do not add up to Medusa's own totals, to the fen. */
export async function inexactOrders(container: MedusaContainer): Promise<object[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(`
    select o.id, (s.totals->>'current_order_total')::numeric as total,
      sum(so.goods_total + so.shipping_total - so.discount_total) as parts
    from "order" o join order_summary s on s.order_id = o.id left join seller_order so on so.order_id = o.id
    group by o.id, s.totals
    having (s.totals->>'current_order_total')::numeric
      is distinct from sum(so.goods_total + so.shipping_total - so.discount_total)`)
  return rows
}
