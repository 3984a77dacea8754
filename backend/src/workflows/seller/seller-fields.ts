import type { Picture, SellerType } from "@pavilion/contracts"

/** What the office writes about a seller; status and what Medusa keeps for it are not among it. */
export interface SellerFields {
  handle: string
  pavilion_id: string
  type: SellerType
  name: string
  name_en: string
  credit_code: string | null
  division_code: string
  intro?: string
  intro_en?: string
  story?: string
  story_en?: string
  pictures?: Picture[]
  /** Share of the goods total, 0 to 1. */
  commission_rate?: number
  is_demo?: boolean
}
