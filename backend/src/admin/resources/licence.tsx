import { ValidityBadge } from "../components/validity-badge"
import { nameOf, numberOf, pick, textOf } from "../lib/form-values"
import type { FieldSpec, Resource, Row } from "../lib/resource"

const productIds = (row: Row) =>
  (Array.isArray(row.products) ? row.products : []).map((one: { product_id: string }) => one.product_id)

const fields: FieldSpec[] = [
  {
    name: "brand_id",
    kind: "select",
    source: { path: "/public-brands", key: "public_brands" },
    required: true,
  },
  { name: "number", kind: "text", required: true },
  { name: "seller_id", kind: "select", source: { path: "/sellers", key: "sellers" }, required: true },
  { name: "quota", kind: "number", hint: "registry.hint.quota" },
  { name: "valid_from", kind: "date", required: true },
  { name: "valid_to", kind: "date", required: true },
  { name: "product_ids", kind: "products", sellerField: "seller_id", hint: "registry.hint.product_ids" },
]

export const licenceResource: Resource = {
  path: "/licences",
  one: "licence",
  many: "licences",
  columns: [
    { name: "number", render: (row) => textOf(row.number) },
    { name: "brand_id", render: (row) => nameOf(row.brand) },
    { name: "seller_id", render: (row) => nameOf(row.seller) },
    {
      name: "validity",
      render: (row) => <ValidityBadge from={textOf(row.valid_from)} to={textOf(row.valid_to)} />,
    },
  ],
  fields,
  empty: {
    brand_id: "",
    number: "",
    seller_id: "",
    quota: "",
    valid_from: "",
    valid_to: "",
    product_ids: [],
  },
  toValues: (row) => ({ ...pick(row, fields), product_ids: productIds(row) }),
  toBody: (values) => ({ ...values, quota: numberOf(values.quota) }),
  deletable: true,
}
