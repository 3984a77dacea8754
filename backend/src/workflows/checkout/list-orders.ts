import type { OrderListAnswer } from "@pavilion/contracts"
import type { Rows } from "./one-transaction"

type OrderListRow = Omit<OrderListAnswer["orders"][number], "placed_at"> & { placed_at: Date; count: number }

// Only what has seller orders, like everywhere; the sums are those of the parts.
const LIST = `
select o.id, o.custom_display_id as number, o.created_at as placed_at, parts.total, lines.item_count, lines.titles,
  (count(*) over ())::int as count
from "order" o
join pavilion pa on pa.sales_channel_id = o.sales_channel_id and pa.deleted_at is null
join lateral (
  select sum(so.goods_total + so.shipping_total - so.discount_total)::float8 as total
  from seller_order so where so.order_id = o.id and so.deleted_at is null having count(*) > 0
) parts on true
join lateral (
  select sum(sl.quantity)::int as item_count, json_agg(li.title order by so.position, li.id) as titles
  from seller_order so
  join seller_order_line sl on sl.seller_order_id = so.id and sl.deleted_at is null
  join order_line_item li on li.id = sl.order_line_id
  where so.order_id = o.id and so.deleted_at is null
) lines on true
where o.customer_id = :customer_id and pa.handle = :pavilion and o.deleted_at is null
order by o.created_at desc, o.id desc
offset :offset limit :limit`

/** A page of the orders of a customer in a pavilion, newest first. */
export async function listOrders(
  rows: Rows,
  key: { pavilion: string; customer_id: string },
  page: { offset: number; limit: number },
): Promise<OrderListAnswer> {
  const found = await rows<OrderListRow>(LIST, { ...key, ...page })
  const orders = found.map(({ count: _count, ...order }) => ({
    ...order,
    placed_at: order.placed_at.toISOString(),
  }))
  return { orders, count: found[0]?.count ?? 0, ...page }
}
