import type { Picture } from "@pavilion/contracts"
import { SELLER_STATUSES, SELLER_TYPES } from "@pavilion/contracts"
import { model } from "@medusajs/framework/utils"
import { SellerProduct } from "./seller-product"
import { SellerStatusChange } from "./seller-status-change"

/** Anyone admitted to sell in a pavilion, with the facts shown to shoppers. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sell" }).primaryKey(),
    handle: model.text().unique(),
    pavilion_id: model.text(),
    type: model.enum([...SELLER_TYPES]),
    name: model.text().searchable(),
    name_en: model.text().searchable(),
    /** Unified social credit code (GB 32100); households have none. */
    credit_code: model.text().unique().nullable(),
    /** Changed by `change-seller-status` alone, which keeps who, when and why. */
    status: model.enum([...SELLER_STATUSES]).default("draft"),
    /** Township the seller sits in; county where the pavilion is a prefecture's. */
    division_code: model.text(),
    intro: model.text().default(""),
    intro_en: model.text().default(""),
    story: model.text().default(""),
    story_en: model.text().default(""),
    pictures: model.json<Picture[]>().default([]),
    stock_location_id: model.text().nullable(),
    shipping_profile_id: model.text().nullable(),
    /** Null for sellers of services alone: nothing is shipped. */
    shipping_option_id: model.text().nullable(),
    /** Share of the goods total, 0 to 1; frozen into each seller order at sale. */
    commission_rate: model.bigNumber().default(0),
    /** Invented: pages say 示例. */
    is_demo: model.boolean().default(false),
    admitted_at: model.dateTime().nullable(),
    status_changes: model.hasMany(() => SellerStatusChange, { mappedBy: "seller" }),
    products: model.hasMany(() => SellerProduct, { mappedBy: "seller" }),
  })
  .indexes([{ on: ["pavilion_id"] }])
