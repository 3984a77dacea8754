import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** Which seller owns a product; the unique index is what gives a product one owner. */
export const SellerProduct = model.define("seller_product", {
  id: model.id({ prefix: "sprd" }).primaryKey(),
  product_id: model.text().unique(),
  seller: model.belongsTo(() => Seller, { mappedBy: "products" }),
})
