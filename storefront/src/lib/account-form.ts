/** What an account form shows after a refusal: the words for each field, the words above, the status. */
import type { Failure, FailureCode } from "./backend.ts"
import { refusalStatus } from "./form-post.ts"

export interface FormRefusal {
  status: number
  /** Error codes by field name. */
  fields: Record<string, FailureCode>
  /** What is wrong with the form as a whole. */
  whole: FailureCode | null
}

const FIELD_OF_CODE: Partial<Record<FailureCode, string>> = {
  mobile_invalid: "mobile",
  mobile_taken: "mobile",
  password_too_short: "password",
  password_too_long: "password",
  name_missing: "name",
  name_too_long: "name",
}

/** Puts each code of a refusal at its field; what belongs to no field is said above the form. */
export function formRefusal(failure: Failure): FormRefusal {
  const fields: Record<string, FailureCode> = {}
  for (const code of [...failure.details.map((detail) => detail.code), failure.code]) {
    const field = FIELD_OF_CODE[code]
    if (field) fields[field] ??= code
  }
  const whole = Object.keys(fields).length > 0 ? null : failure.code
  return { status: refusalStatus(failure), fields, whole }
}

// Only these lead on after signing in: an address from outside must not send anybody elsewhere.
const NEXT = new Set(["/account", "/cart", "/checkout"])

/** Where to go after signing in. */
export function nextPath(asked: string | null): string {
  return asked !== null && NEXT.has(asked) ? asked : "/account"
}
