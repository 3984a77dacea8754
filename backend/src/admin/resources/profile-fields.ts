import { PRODUCT_KINDS, STORAGES } from "@pavilion/contracts"
import type { FieldSpec } from "../lib/resource"

/** The fields of a product's profile, given the pavilion of its seller. */
export function profileFields(pavilion_id: string): FieldSpec[] {
  return [
    { name: "seller_id", kind: "select", source: { path: "/sellers", key: "sellers" }, required: true },
    { name: "kind", kind: "choice", choices: PRODUCT_KINDS, words: "registry.kind", required: true },
    { name: "title_en", kind: "text", required: true },
    { name: "subtitle_en", kind: "text" },
    { name: "description_en", kind: "textarea" },
    {
      name: "specialty_id",
      kind: "select",
      source: {
        path: "/specialties",
        key: "specialties",
        of: { field: "pavilion_id", filter: "pavilion_id" },
      },
    },
    {
      name: "delivery",
      kind: "choice",
      choices: ["parcel", "none"],
      words: "registry.delivery",
      required: true,
    },
    { name: "origin_code", kind: "division", root: () => ({ pavilion_id }), required: true },
    { name: "season_months", kind: "months", hint: "registry.hint.season_months" },
    { name: "variety", kind: "text" },
    { name: "grade", kind: "text" },
    { name: "storage", kind: "choice", choices: STORAGES, words: "registry.storage" },
    { name: "shelf_life_days", kind: "number" },
    { name: "aliases", kind: "lines", hint: "registry.hint.aliases" },
  ]
}
