import type {
  CategoryHandle,
  DivisionName,
  Order,
  OrderLine,
  OrderPart,
  PaymentMethod,
  Picture,
} from "@pavilion/contracts"
import { toFen, toYuan } from "../cart/fen"
import { orderNotFound } from "./errors"
import type { Rows } from "./one-transaction"

interface OrderRow {
  id: string
  number: string
  pavilion: string
  placed_at: Date
  customer_id: string | null
  note: string | null
  payment_method: PaymentMethod | null
  recipient: string | null
  mobile: string | null
  detail: string | null
  division_code: string | null
  divisions: DivisionName[] | null
}

interface PartRow extends Omit<OrderPart, "lines" | "total" | "tracking"> {
  tax_total: number
  lines: (Omit<OrderLine, "subtotal" | "title_en" | "variant_title_en" | "category" | "picture"> & {
    shown: {
      title_en?: string
      variant_title_en?: string
      category?: CategoryHandle
      picture?: Picture | null
    } | null
  })[]
}

// An order is there for everyone from the moment its seller orders are, and not before.
const ORDER = `
select o.id, o.custom_display_id as number, pa.handle as pavilion, o.created_at as placed_at, o.customer_id,
  o.metadata->>'note' as note, o.metadata->>'payment_method' as payment_method,
  a.first_name as recipient, a.phone as mobile, coalesce(a.metadata->>'detail', a.address_1) as detail,
  a.metadata->>'division_code' as division_code, a.metadata->'divisions' as divisions
from "order" o
join pavilion pa on pa.sales_channel_id = o.sales_channel_id and pa.deleted_at is null
left join order_address a on a.id = o.shipping_address_id
where pa.handle = :pavilion and o.deleted_at is null
  and exists (select from seller_order so where so.order_id = o.id and so.deleted_at is null)`

const PARTS = `
select so.number, so.status, so.payment_status, so.goods_total::float8, so.shipping_total::float8,
  so.discount_total::float8, so.tax_total::float8,
  json_build_object('handle', s.handle, 'name', s.name, 'name_en', s.name_en, 'type', s.type,
    'township', coalesce(d.name, '')) as seller,
  (select json_agg(json_build_object('title', li.title, 'variant_title', coalesce(li.variant_title, ''),
      'product_handle', coalesce(li.product_handle, ''), 'quantity', sl.quantity,
      'unit_price', li.unit_price::float8, 'shown', li.metadata) order by li.id)
    from seller_order_line sl join order_line_item li on li.id = sl.order_line_id
    where sl.seller_order_id = so.id and sl.deleted_at is null) as lines
from seller_order so
join seller s on s.id = so.seller_id
left join division d on d.code = s.division_code
where so.order_id = :order_id and so.deleted_at is null
order by so.position`

/** An order with whose it is; who may see it is the caller's matter. */
export interface FoundOrder {
  order: Order
  customer_id: string | null
}

/** @throws order_not_found (NOT_FOUND) */
export async function readOrder(
  rows: Rows,
  key: { pavilion: string; order_id: string },
): Promise<FoundOrder> {
  const [row] = await rows<OrderRow>(`${ORDER} and o.id = :order_id`, key)
  return composeFound(rows, row)
}

/**
 * The order with this number, if it goes to this mobile (eleven digits).
 * @throws order_not_found (NOT_FOUND): the same for a wrong number and a wrong mobile
 */
export async function findOrder(
  rows: Rows,
  key: { pavilion: string; number: string; mobile: string },
): Promise<FoundOrder> {
  const [row] = await rows<OrderRow>(`${ORDER} and o.custom_display_id = :number and a.phone = :mobile`, key)
  return composeFound(rows, row)
}

async function composeFound(rows: Rows, row: OrderRow | undefined): Promise<FoundOrder> {
  if (!row) throw orderNotFound()
  const parts = await rows<PartRow>(PARTS, { order_id: row.id })
  return { customer_id: row.customer_id, order: composeAnswer(row, parts) }
}

function composeAnswer(row: OrderRow, parts: PartRow[]): Order {
  const sum = (of: (part: PartRow) => number) => parts.reduce((total, part) => total + toFen(of(part)), 0)
  const goods = sum((part) => part.goods_total)
  const shipping = sum((part) => part.shipping_total)
  const discount = sum((part) => part.discount_total)
  return {
    id: row.id,
    number: row.number,
    pavilion: row.pavilion,
    placed_at: row.placed_at.toISOString(),
    payment_method: row.payment_method ?? "cash_on_delivery",
    address: row.recipient
      ? {
          recipient: row.recipient,
          mobile: row.mobile ?? "",
          division_code: row.division_code ?? "",
          detail: row.detail ?? "",
          divisions: row.divisions ?? [],
        }
      : null,
    note: row.note,
    parts: parts.map(composePart),
    goods_total: toYuan(goods),
    shipping_total: toYuan(shipping),
    discount_total: toYuan(discount),
    tax_total: toYuan(sum((part) => part.tax_total)),
    total: toYuan(goods + shipping - discount),
  }
}

function composePart({ lines, tax_total: _tax, ...part }: PartRow): OrderPart {
  return {
    ...part,
    lines: lines.map(({ shown, ...line }) => ({
      ...line,
      title_en: shown?.title_en ?? "",
      variant_title_en: shown?.variant_title_en ?? "",
      category: shown?.category ?? ("" as CategoryHandle),
      picture: shown?.picture ?? null,
      subtotal: toYuan(toFen(line.unit_price) * line.quantity),
    })),
    total: toYuan(toFen(part.goods_total) + toFen(part.shipping_total) - toFen(part.discount_total)),
    tracking: [],
  }
}
