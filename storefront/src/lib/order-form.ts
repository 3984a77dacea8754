/**
 * The order form: what it posts, and what is wrong with it. The backend checks all of it again; here a shopper
 * learns of every wrong field at once, and what was typed comes back as it was typed.
 */
import {
  type AddressInput,
  type ErrorCode,
  type FieldProblem,
  MAX_ADDRESS_DETAIL_LENGTH,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  PAYMENT_METHODS,
  type PlaceOrderBody,
} from "@pavilion/contracts"
import { z } from "astro/zod"
import { REGION_LEVELS } from "./divisions.ts"
import { parseMobile } from "./mobile.ts"

export const ADDRESS_FIELDS = ["recipient", "mobile", ...REGION_LEVELS, "detail"] as const
export const ORDER_FIELDS = [...ADDRESS_FIELDS, "note", "payment_method", "expected_total"] as const
export type AddressValues = Record<(typeof ADDRESS_FIELDS)[number], string>
export type OrderValues = Record<(typeof ORDER_FIELDS)[number], string>

// Above every limit, so that a text a little too long comes back whole; far below the body limit.
const KEPT_CHARACTERS = 2000

/** The named text fields of a form; what is missing is "", files and other names are ignored. */
export function readFields<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name)
    return [name, typeof value === "string" ? value.slice(0, KEPT_CHARACTERS) : ""]
  })
  return Object.fromEntries(entries) as Record<Name, string>
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: FieldProblem[] }

const code = (error: ErrorCode) => ({ error })

const recipient = z
  .string()
  .trim()
  .min(1, code("address_recipient_missing"))
  .max(MAX_NAME_LENGTH, code("name_too_long"))
const mobile = z.string().transform((text, context) => {
  const digits = parseMobile(text)
  if (digits === null)
    context.addIssue({ code: "custom", message: "address_mobile_invalid" satisfies ErrorCode })
  return digits ?? z.NEVER
})
const detail = z
  .string()
  .trim()
  .min(1, code("address_detail_missing"))
  .max(MAX_ADDRESS_DETAIL_LENGTH, code("address_detail_too_long"))

const parcelSchema = z.object({
  recipient,
  mobile,
  division_code: z.string({ error: "address_division_unknown" satisfies ErrorCode }),
  detail,
})
const serviceSchema = parcelSchema.extend({
  division_code: z.any().transform(() => ""),
  detail: z.any().transform(() => ""),
})

const orderSchema = z.object({
  note: z.string().trim().max(MAX_NOTE_LENGTH, code("note_too_long")),
  payment_method: z.enum(PAYMENT_METHODS, code("payment_method_unknown")),
  // A sum nobody could have seen is answered like one that changed: the form shows the sum of now.
  expected_total: z.coerce.number(code("cart_total_changed")).nonnegative(code("cart_total_changed")),
})

/**
 * Reads an address.
 * @param divisionCode what the chosen region comes down to; null while too little is chosen
 * @param options.parcel false where nothing is shipped: then only recipient and mobile are asked for
 */
export function parseAddress(
  values: AddressValues,
  divisionCode: string | null,
  options: { parcel: boolean } = { parcel: true },
): Parsed<AddressInput> {
  const schema = options.parcel ? parcelSchema : serviceSchema
  return parsedBy(schema, { ...values, division_code: divisionCode })
}

/** Reads the whole order form; the problems are those of every field. */
export function parseOrder(
  values: OrderValues,
  divisionCode: string | null,
  options: { parcel: boolean },
): Parsed<PlaceOrderBody> {
  const address = parseAddress(values, divisionCode, options)
  const rest = parsedBy(orderSchema, values)
  if (address.ok && rest.ok) {
    const { note, ...terms } = rest.value
    return { ok: true, value: { address: address.value, ...terms, ...(note && { note }) } }
  }
  return { ok: false, problems: [...problemsOf(address), ...problemsOf(rest)] }
}

function problemsOf(parsed: Parsed<unknown>): FieldProblem[] {
  return parsed.ok ? [] : parsed.problems
}

/** Runs a schema whose messages are error codes. */
export function parsedBy<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> {
  const result = schema.safeParse(input)
  if (result.success) return { ok: true, value: result.data }
  const problems = result.error.issues.map((issue) => ({
    field: issue.path.join("."),
    code: issue.message as ErrorCode,
  }))
  return { ok: false, problems }
}
