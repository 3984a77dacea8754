import { listOf, numberOf, textOrNull } from "./form-values"
import type { FieldSpec, Values } from "./resource"

export interface DescribedVariant {
  id: string
  title: string
  variant_pack?: {
    title_en: string
    net_weight_g: number | null
    net_volume_ml: number | null
    pieces: number | null
  }
}

/** `GET /admin/profiles/:product_id` */
export interface DescribedProduct {
  id: string
  title: string
  variants: DescribedVariant[]
  product_profile?: Values
  seller_product?: { seller_id: string; seller?: { name: string; pavilion_id: string } }
}

const MEASURES = ["net_weight_g", "net_volume_ml", "pieces"] as const

// A form is flat; the fields of a pack carry the variant's id.
const packField = (variant: DescribedVariant, part: string) => `pack:${variant.id}:${part}`

/** Three fields for each pack: its English name, what is measured, and how much. */
export function packFields(variants: DescribedVariant[]): FieldSpec[] {
  return variants.flatMap((variant): FieldSpec[] => [
    {
      name: packField(variant, "title_en"),
      label: variant.title,
      kind: "text",
      hint: "registry.hint.pack_title_en",
      wide: true,
    },
    {
      name: packField(variant, "measure"),
      label: "registry.field.measure",
      kind: "choice",
      choices: MEASURES,
      words: "registry.measure",
    },
    { name: packField(variant, "amount"), label: "registry.field.amount", kind: "number" },
  ])
}

/** What the form starts with. */
export function profileValues({ product_profile, seller_product, variants }: DescribedProduct): Values {
  const packs = variants.flatMap((variant) => {
    const pack = variant.variant_pack
    const measure = MEASURES.find((one) => pack?.[one]) ?? ""
    return [
      [packField(variant, "title_en"), pack?.title_en ?? ""],
      [packField(variant, "measure"), measure],
      [packField(variant, "amount"), (measure && pack?.[measure]) || ""],
    ]
  })
  return {
    kind: "farm",
    delivery: "parcel",
    season_months: [],
    aliases: [],
    ...product_profile,
    seller_id: seller_product?.seller_id ?? "",
    pavilion_id: seller_product?.seller?.pavilion_id ?? "",
    ...Object.fromEntries(packs),
  }
}

/** What is sent to `POST /admin/profiles/:product_id`. */
export function profileBody(values: Values, variants: DescribedVariant[]): Values {
  return {
    seller_id: values.seller_id,
    kind: values.kind,
    title_en: values.title_en ?? "",
    subtitle_en: values.subtitle_en ?? "",
    description_en: values.description_en ?? "",
    variety: textOrNull(values.variety),
    grade: textOrNull(values.grade),
    origin_code: values.origin_code,
    season_months: values.season_months,
    storage: textOrNull(values.storage),
    shelf_life_days: numberOf(values.shelf_life_days),
    aliases: listOf(values.aliases),
    delivery: values.delivery,
    specialty_id: textOrNull(values.specialty_id),
    packs: variants.map((variant) => {
      const measure = values[packField(variant, "measure")]
      const amount = numberOf(values[packField(variant, "amount")])
      return {
        variant_id: variant.id,
        title_en: values[packField(variant, "title_en")] ?? "",
        ...Object.fromEntries(MEASURES.map((one) => [one, one === measure ? amount : null])),
      }
    }),
  }
}
