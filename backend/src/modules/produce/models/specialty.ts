import { model } from "@medusajs/framework/utils"
import { ProductProfile } from "./product-profile"

/** An entry of a county's directory of specialties (农特产品目录库), whether or not anybody sells it yet. */
export const Specialty = model
  .define("specialty", {
    id: model.id({ prefix: "spec" }).primaryKey(),
    pavilion_id: model.text(),
    handle: model.text(),
    name: model.text().searchable(),
    name_en: model.text().searchable(),
    /** Handle of a product category. */
    category_handle: model.text(),
    /** Months 1 to 12; empty: all year. */
    season_months: model.json<number[]>().default([]),
    profiles: model.hasMany(() => ProductProfile, { mappedBy: "specialty" }),
  })
  .indexes([{ on: ["pavilion_id", "handle"], unique: true }])
