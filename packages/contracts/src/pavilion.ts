/** A county's shop: one sales channel, one set of hostnames, one look. */
export interface Pavilion {
  id: string
  handle: string
  name: string
  name_en: string
  slogan: string
  slogan_en: string
  /** Hostnames this pavilion answers on in production; `<handle>.localhost` always works. */
  hostnames: string[]
  /** The name of a set of design tokens, one of `PAVILION_THEMES`. */
  theme: PavilionTheme
  /** Characters of the seal, two or four of them. */
  seal: string
  /** County (or prefecture) the pavilion belongs to. */
  division: DivisionName
  sales_channel_id: string
  publishable_key: string
  is_default: boolean
}

export const PAVILION_THEMES = ["paddy-green", "jujube-red", "earth-yellow", "peony", "lake-blue"] as const
export type PavilionTheme = (typeof PAVILION_THEMES)[number]

export const DIVISION_LEVELS = ["province", "city", "county", "township", "village"] as const
export type DivisionLevel = (typeof DIVISION_LEVELS)[number]

/** One administrative division; `code` is GB/T 2260 (6 digits) or the 9 or 12-digit statistical code. */
export interface Division {
  code: string
  name: string
  level: DivisionLevel
  parent_code: string | null
}

export interface DivisionName {
  code: string
  name: string
}

/** `GET /pavilions` */
export interface PavilionListAnswer {
  pavilions: Pavilion[]
}

/** `GET /divisions?parent=<code>`: without `parent`, the provinces; an unknown parent is `division_unknown`. */
export interface DivisionListAnswer {
  /** From the province down to `parent` itself; empty without `parent`. */
  path: Division[]
  divisions: Division[]
}
