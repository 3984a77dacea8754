import { ValidityBadge } from "../components/validity-badge"
import { nameOf, pick, textOf } from "../lib/form-values"
import type { FieldSpec, Resource, Row } from "../lib/resource"

const productIds = (row: Row) =>
  (Array.isArray(row.products) ? row.products : []).map((one: { product_id: string }) => one.product_id)

const fields: FieldSpec[] = [
  { name: "mark_id", kind: "select", source: { path: "/marks", key: "marks" }, required: true },
  { name: "number", kind: "text", required: true },
  { name: "seller_id", kind: "select", source: { path: "/sellers", key: "sellers" }, required: true },
  { name: "issuer", kind: "text", required: true },
  { name: "valid_from", kind: "date", required: true },
  { name: "valid_to", kind: "date", required: true },
  { name: "product_ids", kind: "products", sellerField: "seller_id", hint: "registry.hint.product_ids" },
]

export const certificateResource: Resource = {
  path: "/certificates",
  one: "certificate",
  many: "certificates",
  columns: [
    { name: "number", render: (row) => textOf(row.number) },
    { name: "mark_id", render: (row) => nameOf(row.mark) },
    { name: "seller_id", render: (row) => nameOf(row.seller) },
    {
      name: "validity",
      render: (row) => <ValidityBadge from={textOf(row.valid_from)} to={textOf(row.valid_to)} />,
    },
  ],
  fields,
  empty: {
    mark_id: "",
    number: "",
    seller_id: "",
    issuer: "",
    valid_from: "",
    valid_to: "",
    product_ids: [],
  },
  toValues: (row) => ({ ...pick(row, fields), product_ids: productIds(row) }),
  toBody: (values) => ({ ...values }),
  deletable: true,
}
