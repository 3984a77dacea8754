import { model } from "@medusajs/framework/utils"

/** What is in a pack: grams, millilitres or pieces, at most one of them; and the pack's name in English. */
export const VariantPack = model
  .define("variant_pack", {
    id: model.id({ prefix: "pack" }).primaryKey(),
    variant_id: model.text().unique(),
    title_en: model.text().default(""),
    net_weight_g: model.number().nullable(),
    net_volume_ml: model.number().nullable(),
    pieces: model.number().nullable(),
  })
  .checks([
    {
      name: "variant_pack_one_measure",
      expression: "num_nonnulls(net_weight_g, net_volume_ml, pieces) <= 1",
    },
    {
      name: "variant_pack_positive",
      expression: "coalesce(net_weight_g, net_volume_ml, pieces, 1) > 0",
    },
  ])
