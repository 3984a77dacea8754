import { PRODUCT_KINDS, STORAGES } from "@pavilion/contracts"
import { z } from "@medusajs/framework/zod"
import { bodyFields as field } from "../body-fields"

const measure = z
  .number("pack_invalid")
  .int("pack_invalid")
  .min(1, "pack_invalid")
  .max(10_000_000, "pack_invalid")
  .nullable()

export const DescribeProduct = z.object({
  seller_id: field.id.optional(),
  kind: z.enum(PRODUCT_KINDS),
  title_en: field.line,
  subtitle_en: field.line,
  description_en: field.text,
  variety: field.line.nullable(),
  grade: field.line.nullable(),
  origin_code: field.division_code,
  season_months: field.season_months,
  storage: z.enum(STORAGES).nullable(),
  shelf_life_days: z
    .number("amount_invalid")
    .int("amount_invalid")
    .min(1, "amount_invalid")
    .max(36_500)
    .nullable(),
  aliases: z.array(z.string().trim().min(1).max(40, "text_too_long")).max(30),
  delivery: z.enum(["parcel", "none"]),
  specialty_id: z.string().max(100).nullable(),
  packs: z
    .array(
      z.object({
        variant_id: field.id,
        title_en: field.line,
        net_weight_g: measure,
        net_volume_ml: measure,
        pieces: measure,
      }),
    )
    .max(100),
})

export type DescribeProductBody = z.infer<typeof DescribeProduct>
