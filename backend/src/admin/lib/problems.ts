import type { useTranslation } from "react-i18next"
import { AdminApiError } from "./admin-api"
import type { FieldSpec, Values } from "./resource"

type TFunction = ReturnType<typeof useTranslation>["t"]

/** What is wrong with a form: by field, and with the whole. Texts in the reader's language. */
export interface Problems {
  fields: Record<string, string>
  whole: string | null
}

export const NO_PROBLEMS: Problems = { fields: {}, whole: null }

/** The field a code without a field speaks of. */
const FIELD_OF_CODE: Record<string, string> = {
  handle_taken: "handle",
  hostname_taken: "hostnames",
  pavilion_default_needed: "is_default",
  credit_code_invalid: "credit_code",
  credit_code_taken: "credit_code",
  division_unknown: "division_code",
  division_not_in_pavilion: "division_code",
  certificate_number_invalid: "number",
  certificate_number_taken: "number",
  number_pattern_invalid: "number_pattern",
  validity_invalid: "valid_from",
  licence_quota_exceeded: "quota",
  claim_not_covered: "product_ids",
  season_invalid: "season_months",
}

const labelOf = (t: TFunction, fields: FieldSpec[], name: string) => {
  const spec = fields.find((field) => field.name === name)
  return t(spec?.label ?? `registry.field.${name}`)
}

/** Required fields left empty. */
export function missingFields(t: TFunction, fields: FieldSpec[], values: Values): Problems {
  const missing = fields.filter(({ name, required }) => {
    const value = values[name]
    return required && (value === "" || value === null || value === undefined)
  })
  return {
    whole: null,
    fields: Object.fromEntries(
      missing.map(({ name }) => [
        name,
        t("registry.error.named", {
          label: labelOf(t, fields, name),
          text: t("registry.error.value_missing"),
        }),
      ]),
    ),
  }
}

/** A refusal of the backend, put beside the fields it speaks of. */
export function problemsOf(t: TFunction, fields: FieldSpec[], error: unknown): Problems {
  const { code, details } = error instanceof AdminApiError ? error : new AdminApiError("unknown", [])
  const text = (problem: string) => t([`registry.error.${problem}`, "registry.error.unknown"])
  const named = details.length > 0 ? details : [{ field: FIELD_OF_CODE[code] ?? "", code }]
  const problems: Problems = { fields: {}, whole: null }
  for (const { field, code: problem } of named) {
    const name = field.split(".")[0] ?? ""
    if (fields.some((spec) => spec.name === name)) {
      problems.fields[name] ??= t("registry.error.named", {
        label: labelOf(t, fields, name),
        text: text(problem),
      })
    } else {
      problems.whole = text(problem)
    }
  }
  return problems
}
