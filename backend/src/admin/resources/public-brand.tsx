import { nameOf, pick, textOf } from "../lib/form-values"
import type { FieldSpec, Resource } from "../lib/resource"

const fields: FieldSpec[] = [
  {
    name: "pavilion_id",
    kind: "select",
    source: { path: "/pavilions", key: "pavilions" },
    required: true,
    onlyOnCreate: true,
  },
  { name: "owner", kind: "text", required: true },
  { name: "name", kind: "text", required: true },
  { name: "name_en", kind: "text", required: true },
  { name: "handle", kind: "text", required: true, hint: "registry.hint.handle" },
  { name: "promise", kind: "textarea" },
  { name: "promise_en", kind: "textarea" },
]

export const publicBrandResource: Resource = {
  path: "/public-brands",
  one: "public_brand",
  many: "public_brands",
  columns: [
    { name: "name", render: (row) => textOf(row.name) },
    {
      name: "pavilion_id",
      render: (row) => nameOf(row.pavilion),
    },
    { name: "owner", render: (row) => textOf(row.owner) },
  ],
  fields,
  empty: { pavilion_id: "", owner: "", name: "", name_en: "", handle: "", promise: "", promise_en: "" },
  toValues: (row) => pick(row, fields),
  toBody: (values) => ({ ...values }),
}
