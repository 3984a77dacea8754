import { z } from "@medusajs/framework/zod"
import { bodyFields as field, changeOf } from "../body-fields"
import { commonFilters } from "../resource-middlewares"

export const LicenceFilters = {
  ...commonFilters(z),
  brand_id: z.string().max(100).optional(),
  seller_id: z.string().max(100).optional(),
}

const facts = z.object({
  brand_id: field.id,
  seller_id: field.id,
  number: z.string("value_missing").trim().min(1, "value_missing").max(60, "text_too_long"),
  valid_from: field.date,
  valid_to: field.date,
  quota: z.number("amount_invalid").int("amount_invalid").min(1, "amount_invalid").max(1_000_000).nullable(),
  product_ids: field.ids,
})

export const CreateLicence = facts.extend({ is_demo: z.literal(false).default(false) })

export const UpdateLicence = changeOf(facts)

export type CreateLicenceBody = z.infer<typeof CreateLicence>
export type UpdateLicenceBody = z.infer<typeof UpdateLicence>
