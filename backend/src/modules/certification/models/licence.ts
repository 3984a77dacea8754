import { model } from "@medusajs/framework/utils"
import { LicenceProduct } from "./licence-product"
import { PublicBrand } from "./public-brand"

/** Leave for a seller to use a public brand on some of its products. Dates `YYYY-MM-DD`, both inclusive. */
export const Licence = model
  .define("licence", {
    id: model.id({ prefix: "lice" }).primaryKey(),
    number: model.text().unique(),
    seller_id: model.text(),
    valid_from: model.text(),
    valid_to: model.text(),
    /** How many products it may cover; null: no limit. */
    quota: model.number().nullable(),
    is_demo: model.boolean().default(false),
    brand: model.belongsTo(() => PublicBrand, { mappedBy: "licences" }),
    products: model.hasMany(() => LicenceProduct, { mappedBy: "licence" }),
  })
  .indexes([{ on: ["seller_id"] }, { on: ["valid_to"] }])
  .checks([{ name: "licence_validity", expression: "valid_from <= valid_to" }])
  .cascades({ delete: ["products"] })
