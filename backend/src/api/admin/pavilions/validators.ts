import { PAVILION_THEMES } from "@pavilion/contracts"
import { z } from "@medusajs/framework/zod"
import { bodyFields as field, changeOf } from "../body-fields"
import { commonFilters } from "../resource-middlewares"

const HOSTNAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

export const PavilionFilters = commonFilters(z)

export const CreatePavilion = z.object({
  handle: field.handle,
  name: field.name,
  name_en: field.name,
  slogan: field.line.default(""),
  slogan_en: field.line.default(""),
  theme: z.enum(PAVILION_THEMES),
  seal: z.string("seal_invalid").regex(/^(\p{Script=Han}{2}|\p{Script=Han}{4})$/u, "seal_invalid"),
  division_code: field.division_code,
  hostnames: z
    .array(z.string().trim().toLowerCase().regex(HOSTNAME, "hostname_invalid"))
    .max(20)
    .transform((hostnames) => [...new Set(hostnames)])
    .default([]),
  parcel_price: field.amount,
  is_default: z.boolean().default(false),
  rank: field.rank.default(0),
})

// Without the defaults of a new one: what is left out stays as it is.
export const UpdatePavilion = changeOf(
  CreatePavilion.extend({
    slogan: field.line,
    slogan_en: field.line,
    hostnames: CreatePavilion.shape.hostnames.unwrap(),
    is_default: z.boolean(),
    rank: field.rank,
  }),
)

export type CreatePavilionBody = z.infer<typeof CreatePavilion>
export type UpdatePavilionBody = z.infer<typeof UpdatePavilion>
