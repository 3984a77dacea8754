import { PAVILION_THEMES } from "@pavilion/contracts"
import { Badge } from "@medusajs/ui"
import { listOf, numberOf, pick, textOf } from "../lib/form-values"
import type { FieldSpec, Resource } from "../lib/resource"

const fields: FieldSpec[] = [
  { name: "name", kind: "text", required: true },
  { name: "name_en", kind: "text", required: true },
  { name: "handle", kind: "text", required: true, hint: "registry.hint.pavilion_handle" },
  { name: "seal", kind: "text", required: true, hint: "registry.hint.seal" },
  { name: "division_code", kind: "division", root: () => ({}), required: true },
  { name: "theme", kind: "choice", choices: PAVILION_THEMES, words: "registry.theme", required: true },
  { name: "parcel_price", kind: "number", step: 0.01, required: true, hint: "registry.hint.parcel_price" },
  { name: "slogan", kind: "text" },
  { name: "slogan_en", kind: "text" },
  { name: "hostnames", kind: "lines", hint: "registry.hint.hostnames" },
  { name: "rank", kind: "number" },
  { name: "is_default", kind: "switch", hint: "registry.hint.is_default" },
]

export const pavilionResource: Resource = {
  path: "/pavilions",
  one: "pavilion",
  many: "pavilions",
  columns: [
    { name: "name", render: (row) => textOf(row.name) },
    { name: "handle", render: (row) => textOf(row.handle) },
    { name: "theme", render: (row, t) => t(`registry.theme.${textOf(row.theme)}`) },
    { name: "parcel_price", render: (row) => `¥${textOf(row.parcel_price)}` },
    {
      name: "is_default",
      render: (row, t) => (row.is_default ? <Badge size="2xsmall">{t("registry.yes")}</Badge> : ""),
    },
  ],
  fields,
  empty: {
    name: "",
    name_en: "",
    handle: "",
    seal: "",
    division_code: "",
    theme: PAVILION_THEMES[0],
    parcel_price: "",
    slogan: "",
    slogan_en: "",
    hostnames: [],
    rank: 0,
    is_default: false,
  },
  toValues: (row) => {
    const hostnames = Array.isArray(row.hostnames) ? row.hostnames : []
    return { ...pick(row, fields), hostnames: hostnames.map((one: { hostname: string }) => one.hostname) }
  },
  toBody: (values) => ({
    ...values,
    parcel_price: numberOf(values.parcel_price),
    rank: numberOf(values.rank) ?? 0,
    hostnames: listOf(values.hostnames),
  }),
}
