import { model } from "@medusajs/framework/utils"
import { SellerOrder } from "./seller-order"

/** A line of the order that belongs to this part; no order line is in two parts. */
export const SellerOrderLine = model.define("seller_order_line", {
  id: model.id({ prefix: "soln" }).primaryKey(),
  order_line_id: model.text().unique(),
  quantity: model.number(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "lines" }),
})
