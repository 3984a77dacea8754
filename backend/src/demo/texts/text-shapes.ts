/** What the page of a demo product says beyond the catalogue file. */
export interface ProductText {
  subtitle: string
  subtitle_en: string
  description: string
  description_en: string
  variety?: string
  grade?: string
  shelf_life_days?: number
  /** Name of the place inside the pavilion's county or prefecture; the seller's own unless told. */
  origin?: string
}

/** What the page of a demo seller says in English and at length. */
export interface SellerText {
  name_en: string
  intro_en: string
  story: string
  story_en: string
}

export interface PavilionText {
  slogan_en: string
  seal: string
  /** Yuan for one parcel of one seller. */
  parcel_price: number
  brand: {
    handle: string
    name_en: string
    promise: string
    promise_en: string
    owner: string
    /** Handles of products whose sellers hold a licence. */
    products: string[]
  }
}
