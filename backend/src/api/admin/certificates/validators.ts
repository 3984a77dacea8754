import { z } from "@medusajs/framework/zod"
import { bodyFields as field, changeOf } from "../body-fields"
import { commonFilters } from "../resource-middlewares"

export const CertificateFilters = {
  ...commonFilters(z),
  mark_id: z.string().max(100).optional(),
  seller_id: z.string().max(100).optional(),
}

const facts = z.object({
  mark_id: field.id,
  seller_id: field.id,
  number: z.string("value_missing").trim().min(1, "value_missing").max(60, "text_too_long"),
  issuer: field.name,
  valid_from: field.date,
  valid_to: field.date,
  product_ids: field.ids,
})

export const CreateCertificate = facts.extend({ is_demo: z.literal(false).default(false) })

export const UpdateCertificate = changeOf(facts)

export type CreateCertificateBody = z.infer<typeof CreateCertificate>
export type UpdateCertificateBody = z.infer<typeof UpdateCertificate>
