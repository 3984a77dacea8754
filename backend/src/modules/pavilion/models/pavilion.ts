import { PAVILION_THEMES } from "@pavilion/contracts"
import { model } from "@medusajs/framework/utils"
import { PavilionHostname } from "./pavilion-hostname"

/** A county's shop: one sales channel, one publishable key, one set of hostnames, one look. */
export const Pavilion = model
  .define("pavilion", {
    id: model.id({ prefix: "pavi" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    name_en: model.text().searchable(),
    slogan: model.text().default(""),
    slogan_en: model.text().default(""),
    theme: model.enum([...PAVILION_THEMES]),
    /** Two or four characters. */
    seal: model.text(),
    division_code: model.text(),
    sales_channel_id: model.text().unique(),
    api_key_id: model.text(),
    /** The token of a publishable key: an identifier every storefront sends, not a secret. */
    publishable_key: model.text(),
    /** Yuan for one parcel of one seller: the tariff every seller's shipping option is made from. */
    parcel_price: model.bigNumber(),
    /** Answers on hostnames nobody claims; at most one pavilion (see the index). */
    is_default: model.boolean().default(false),
    /** Order in which pavilions are listed, smallest first. */
    rank: model.number().default(0),
    hostnames: model.hasMany(() => PavilionHostname, { mappedBy: "pavilion" }),
  })
  .indexes([
    {
      name: "IDX_pavilion_one_default",
      on: ["is_default"],
      unique: true,
      where: "is_default AND deleted_at IS NULL",
    },
  ])
  .cascades({ delete: ["hostnames"] })
