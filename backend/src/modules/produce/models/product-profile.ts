import { PRODUCT_KINDS, STORAGES } from "@pavilion/contracts"
import { model } from "@medusajs/framework/utils"
import { Specialty } from "./specialty"

/**
 * The trade facts of a product, and its texts in English. A new fact shown to shoppers is a field here, in the
 * catalogue document of `packages/contracts` and on the product page.
 */
export const ProductProfile = model
  .define("product_profile", {
    id: model.id({ prefix: "prof" }).primaryKey(),
    product_id: model.text().unique(),
    kind: model.enum([...PRODUCT_KINDS]),
    title_en: model.text().default(""),
    subtitle_en: model.text().default(""),
    description_en: model.text().default(""),
    variety: model.text().nullable(),
    grade: model.text().nullable(),
    /** Where it is grown or made: township or village, county for a prefecture's pavilion. */
    origin_code: model.text(),
    /** Months 1 to 12 in the order of the season; empty: all year. */
    season_months: model.json<number[]>().default([]),
    storage: model.enum([...STORAGES]).nullable(),
    shelf_life_days: model.number().nullable(),
    /** Other names people search by. */
    aliases: model.array().default([]),
    /** `none` for services: nothing is shipped. */
    delivery: model.enum(["parcel", "none"]).default("parcel"),
    /** Invented: pages say 示例. */
    is_demo: model.boolean().default(false),
    specialty: model.belongsTo(() => Specialty, { mappedBy: "profiles" }).nullable(),
  })
  .checks([
    { name: "product_profile_shelf_life", expression: "shelf_life_days IS NULL OR shelf_life_days > 0" },
  ])
