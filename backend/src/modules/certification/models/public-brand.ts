import { model } from "@medusajs/framework/utils"
import { Licence } from "./licence"

/** A county-owned brand (区域公用品牌) that sellers use by licence. */
export const PublicBrand = model
  .define("public_brand", {
    id: model.id({ prefix: "bran" }).primaryKey(),
    pavilion_id: model.text(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    name_en: model.text().searchable(),
    promise: model.text().default(""),
    promise_en: model.text().default(""),
    /** Who owns the brand: an office, an association. */
    owner: model.text(),
    is_demo: model.boolean().default(false),
    licences: model.hasMany(() => Licence, { mappedBy: "brand" }),
  })
  .indexes([{ on: ["pavilion_id"] }])
