import { model } from "@medusajs/framework/utils"
import { SellerOrder } from "./seller-order"

/** Who changed one of the two states of a seller order, and when (`created_at`). */
export const SellerOrderChange = model.define("seller_order_change", {
  id: model.id({ prefix: "soch" }).primaryKey(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "changes" }),
  field: model.enum(["status", "payment_status"]),
  /** Null for the first state. */
  from: model.text().nullable(),
  to: model.text(),
  actor_type: model.enum(["customer", "seller", "operator", "system"]),
  actor_id: model.text().nullable(),
  reason: model.text().default(""),
})
