export const FIELDS = [
  "id",
  "order_id",
  "seller_id",
  "number",
  "position",
  "status",
  "payment_status",
  "goods_total",
  "shipping_total",
  "discount_total",
  "tax_total",
  "commission_rate",
  "commission_total",
  "payable_total",
  "created_at",
  "updated_at",
  "lines.order_line_id",
  "lines.quantity",
]

export const listConfig = { defaults: FIELDS, allowed: FIELDS, isList: true, defaultLimit: 20 }
