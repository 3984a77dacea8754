import { SELLER_TYPES } from "@pavilion/contracts"
import { SellerStatusBadge } from "../components/seller-status-badge"
import { nameOf, numberOf, pick, textOf, textOrNull } from "../lib/form-values"
import type { FieldSpec, Resource } from "../lib/resource"

const fields: FieldSpec[] = [
  {
    name: "pavilion_id",
    kind: "select",
    source: { path: "/pavilions", key: "pavilions" },
    required: true,
    onlyOnCreate: true,
  },
  { name: "type", kind: "choice", choices: SELLER_TYPES, words: "registry.seller_type", required: true },
  { name: "name", kind: "text", required: true },
  { name: "name_en", kind: "text", required: true },
  { name: "handle", kind: "text", required: true, hint: "registry.hint.handle" },
  { name: "credit_code", kind: "text", hint: "registry.hint.credit_code" },
  {
    name: "division_code",
    kind: "division",
    root: (values) => ({ pavilion_id: textOf(values.pavilion_id) }),
    required: true,
  },
  { name: "intro", kind: "textarea" },
  { name: "intro_en", kind: "textarea" },
  { name: "story", kind: "textarea" },
  { name: "story_en", kind: "textarea" },
  { name: "commission_percent", kind: "number", step: 0.1, hint: "registry.hint.commission_percent" },
]

export const sellerResource: Resource = {
  path: "/sellers",
  one: "seller",
  many: "sellers",
  columns: [
    { name: "name", render: (row) => textOf(row.name) },
    { name: "type", render: (row, t) => t(`registry.seller_type.${textOf(row.type)}`) },
    {
      name: "pavilion_id",
      render: (row) => nameOf(row.pavilion),
    },
    { name: "status", render: (row) => <SellerStatusBadge status={textOf(row.status)} /> },
  ],
  fields,
  empty: {
    pavilion_id: "",
    type: "cooperative",
    name: "",
    name_en: "",
    handle: "",
    credit_code: "",
    division_code: "",
    intro: "",
    intro_en: "",
    story: "",
    story_en: "",
    commission_percent: 0,
  },
  toValues: (row) => ({
    ...pick(row, fields),
    commission_percent: Math.round(Number(row.commission_rate) * 10_000) / 100,
  }),
  toBody: ({ commission_percent, ...values }) => {
    const percent = numberOf(commission_percent) ?? 0
    return {
      ...values,
      credit_code: textOrNull(values.credit_code),
      commission_rate: typeof percent === "number" ? percent / 100 : percent,
    }
  },
}
