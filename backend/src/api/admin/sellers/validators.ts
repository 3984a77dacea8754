import { SELLER_STATUSES, SELLER_TYPES } from "@pavilion/contracts"
import { z } from "@medusajs/framework/zod"
import { bodyFields as field, changeOf } from "../body-fields"
import { commonFilters } from "../resource-middlewares"

export const SellerFilters = {
  ...commonFilters(z),
  pavilion_id: z.string().max(100).optional(),
  status: z.enum(SELLER_STATUSES).optional(),
  type: z.enum(SELLER_TYPES).optional(),
}

const texts = { intro: field.line, intro_en: field.line, story: field.text, story_en: field.text }

const facts = z.object({
  handle: field.handle,
  type: z.enum(SELLER_TYPES),
  name: field.name,
  name_en: field.name,
  credit_code: z
    .string("credit_code_invalid")
    .trim()
    .toUpperCase()
    .length(18, "credit_code_invalid")
    .nullable(),
  division_code: field.division_code,
  commission_rate: field.share,
})

export const CreateSeller = facts.extend({
  pavilion_id: field.id,
  intro: field.line.default(""),
  intro_en: field.line.default(""),
  story: field.text.default(""),
  story_en: field.text.default(""),
  commission_rate: field.share.default(0),
})

export const UpdateSeller = changeOf(facts.extend(texts))

export const ChangeSellerStatus = z.object({
  to: z.enum(SELLER_STATUSES),
  reason: field.line.default(""),
})

export type CreateSellerBody = z.infer<typeof CreateSeller>
export type UpdateSellerBody = z.infer<typeof UpdateSeller>
export type ChangeSellerStatusBody = z.infer<typeof ChangeSellerStatus>
