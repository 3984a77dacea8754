import { numberOf, pick, textOf, textOrNull } from "../lib/form-values"
import type { FieldSpec, Resource } from "../lib/resource"

const fields: FieldSpec[] = [
  { name: "name", kind: "text", required: true },
  { name: "name_en", kind: "text", required: true },
  { name: "handle", kind: "text", required: true, hint: "registry.hint.handle" },
  { name: "rank", kind: "number" },
  { name: "registration_open_from", kind: "date" },
  { name: "registration_open_to", kind: "date", hint: "registry.hint.registration_open_to" },
  { name: "number_pattern", kind: "text", hint: "registry.hint.number_pattern" },
]

export const markResource: Resource = {
  path: "/marks",
  one: "mark",
  many: "marks",
  columns: [
    { name: "name", render: (row) => textOf(row.name) },
    { name: "handle", render: (row) => textOf(row.handle) },
    { name: "registration_open_from", render: (row) => textOf(row.registration_open_from) },
    { name: "registration_open_to", render: (row) => textOf(row.registration_open_to) },
  ],
  fields,
  empty: {
    name: "",
    name_en: "",
    handle: "",
    rank: 0,
    registration_open_from: "",
    registration_open_to: "",
    number_pattern: "",
  },
  toValues: (row) => pick(row, fields),
  toBody: (values) => ({
    ...values,
    rank: numberOf(values.rank) ?? 0,
    registration_open_from: textOrNull(values.registration_open_from),
    registration_open_to: textOrNull(values.registration_open_to),
    number_pattern: textOrNull(values.number_pattern),
  }),
}
