import { z } from "@medusajs/framework/zod"
import { bodyFields as field, changeOf } from "../body-fields"
import { commonFilters } from "../resource-middlewares"

export const PublicBrandFilters = { ...commonFilters(z), pavilion_id: z.string().max(100).optional() }

export const CreatePublicBrand = z.object({
  pavilion_id: field.id,
  handle: field.handle,
  name: field.name,
  name_en: field.name,
  promise: field.text.default(""),
  promise_en: field.text.default(""),
  owner: field.name,
  is_demo: z.literal(false).default(false),
})

// Without the defaults of a new one: what is left out stays as it is.
export const UpdatePublicBrand = changeOf(
  CreatePublicBrand.omit({ pavilion_id: true, is_demo: true }).extend({
    promise: field.text,
    promise_en: field.text,
  }),
)

export type CreatePublicBrandBody = z.infer<typeof CreatePublicBrand>
export type UpdatePublicBrandBody = z.infer<typeof UpdatePublicBrand>
