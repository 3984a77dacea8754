import type {
  BrandClaim,
  MarkClaim,
  Named,
  Picture,
  ProductKind,
  SellerType,
  Storage,
} from "@pavilion/contracts"
import type { PackSize } from "@pavilion/produce-words"
import type { StockPlan } from "../../../modules/catalogue"

/** All that the document of one product is made from, gathered from the modules. */
export interface ProductTruth {
  id: string
  handle: string
  title: string
  subtitle: string
  description: string
  published_at: string
  updated_at: string
  category: Named
  pictures: Picture[]
  pavilion: { handle: string; division: string; parcel_price: number }
  seller: {
    handle: string
    name: string
    name_en: string
    type: SellerType
    township: string
    intro: string
  }
  profile: {
    kind: ProductKind
    title_en: string
    description_en: string
    variety: string | null
    grade: string | null
    season_months: number[]
    storage: Storage | null
    shelf_life_days: number | null
    aliases: string[]
    delivery: "parcel" | "none"
    is_demo: boolean
    specialty: string | null
  }
  origin: { division_code: string; county: string; township: string | null; village: string | null }
  variants: VariantTruth[]
  marks: MarkClaim[]
  brand: BrandClaim | null
  /** When time changes its price or its claims, ISO. */
  changes_at: string[]
}

export interface VariantTruth {
  id: string
  title: string
  title_en: string
  sku: string
  pack: PackSize
  /** Yuan with tax. */
  price: number
  plan: StockPlan[number]["items"]
  location_id: string | null
  /** Null where stock is not kept. */
  available: number | null
}
