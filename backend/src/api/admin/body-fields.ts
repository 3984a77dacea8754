import { z } from "@medusajs/framework/zod"

/**
 * The kinds of fields the dashboard's forms are made of. The message of a check is an error code of the contracts,
 * which the form shows in the reader's language beside the field.
 */
export const bodyFields = {
  /** Part of an address: small letters, digits, single hyphens. */
  handle: z
    .string("handle_invalid")
    .max(60, "handle_invalid")
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "handle_invalid"),
  name: z.string("value_missing").trim().min(1, "value_missing").max(100, "text_too_long"),
  line: z.string().trim().max(200, "text_too_long"),
  text: z.string().trim().max(5_000, "text_too_long"),
  id: z.string("value_missing").min(1, "value_missing").max(100, "text_too_long"),
  ids: z
    .array(z.string().min(1).max(100))
    .max(1_000)
    .transform((ids) => [...new Set(ids)]),
  /** Shape only: whether the division exists is the workflow's matter. */
  division_code: z.string("division_unknown").regex(/^\d{6}(\d{3}(\d{3})?)?$/, "division_unknown"),
  /** Shape only: `YYYY-MM-DD`. */
  date: z.string("validity_invalid").regex(/^\d{4}-\d{2}-\d{2}$/, "validity_invalid"),
  /** Yuan, two decimals at most. */
  amount: z
    .number("amount_invalid")
    .min(0, "amount_invalid")
    .max(100_000, "amount_invalid")
    .refine((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6, "amount_invalid"),
  /** 0 to 1. */
  share: z.number("amount_invalid").min(0, "amount_invalid").max(1, "amount_invalid"),
  rank: z.number().int().min(0).max(10_000),
  season_months: z
    .array(z.number("season_invalid").int().min(1, "season_invalid").max(12, "season_invalid"))
    .max(12),
}

/** A change: every field may be left out; what is left out stays as it is. */
export function changeOf<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  return schema.partial()
}
