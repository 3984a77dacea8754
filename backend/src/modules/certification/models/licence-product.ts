import { model } from "@medusajs/framework/utils"
import { Licence } from "./licence"

/** A product a licence covers. */
export const LicenceProduct = model
  .define("licence_product", {
    id: model.id({ prefix: "lipr" }).primaryKey(),
    product_id: model.text(),
    licence: model.belongsTo(() => Licence, { mappedBy: "products" }),
  })
  .indexes([{ on: ["licence_id", "product_id"], unique: true }, { on: ["product_id"] }])
