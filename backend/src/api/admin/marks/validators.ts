import { z } from "@medusajs/framework/zod"
import { bodyFields as field, changeOf } from "../body-fields"
import { commonFilters } from "../resource-middlewares"

export const MarkFilters = commonFilters(z)

export const CreateMark = z.object({
  handle: field.handle,
  name: field.name,
  name_en: field.name,
  registration_open_from: field.date.nullable().default(null),
  registration_open_to: field.date.nullable().default(null),
  number_pattern: field.line.nullable().default(null),
  rank: field.rank.default(0),
})

// Without the defaults of a new one: what is left out stays as it is.
export const UpdateMark = changeOf(
  CreateMark.extend({
    registration_open_from: field.date.nullable(),
    registration_open_to: field.date.nullable(),
    number_pattern: field.line.nullable(),
    rank: field.rank,
  }),
)

export type CreateMarkBody = z.infer<typeof CreateMark>
export type UpdateMarkBody = z.infer<typeof UpdateMark>
