import type { CategoryHandle, PavilionTheme, ProductKind, SellerType, Storage } from "@pavilion/contracts"
import { CATEGORY_NAMES } from "../required-data/categories"
import { type DemoPack, packOfTitle } from "./pack-of-title"
import { demoDataBroken } from "./errors"
import { listOf, readTsv } from "./tsv"

export interface DemoPavilion {
  handle: string
  name: string
  name_en: string
  division_code: string
  public_brand: string
  slogan: string
  theme: PavilionTheme
}

export interface DemoSeller {
  handle: string
  pavilion: string
  name: string
  type: SellerType
  township: string
  intro: string
  sells: string[]
}

export interface DemoVariant extends DemoPack {
  /** Yuan. */
  price: number
  sku: string
}

export interface DemoProduct {
  handle: string
  pavilion: string
  title: string
  title_en: string
  category: CategoryHandle
  kind: ProductKind
  /** Handles of marks. */
  marks: string[]
  season_months: number[]
  storage: Storage | null
  variants: DemoVariant[]
  aliases: string[]
}

const THEMES: Record<string, PavilionTheme> = {
  "paddy green": "paddy-green",
  "jujube red": "jujube-red",
  "earth yellow": "earth-yellow",
  "peony purple": "peony",
  "lake blue": "lake-blue",
}

const STORAGES: Record<string, Storage> = { 常温: "ambient", 冷藏: "chilled", 冷冻: "frozen" }

const CATEGORY_OF = new Map(
  Object.entries(CATEGORY_NAMES).map(([handle, { name }]) => [name, handle as CategoryHandle]),
)

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw demoDataBroken(what)
  return value
}

/** The pavilions, the default one first. */
export async function demoPavilions(): Promise<DemoPavilion[]> {
  const rows = await readTsv<
    "handle" | "name_zh" | "name_en" | "division_code" | "public_brand" | "slogan_zh" | "theme_hint"
  >("pavilions.tsv")
  return rows.map(({ handle, name_zh, name_en, division_code, public_brand, slogan_zh, theme_hint }) => ({
    handle,
    name: name_zh,
    name_en,
    division_code,
    public_brand,
    slogan: slogan_zh,
    theme: found(THEMES[theme_hint], "theme"),
  }))
}

export async function demoSellers(): Promise<DemoSeller[]> {
  const rows = await readTsv<"handle" | "pavilion" | "name_zh" | "type" | "township" | "intro_zh" | "sells">(
    "sellers.tsv",
  )
  return rows.map(({ handle, pavilion, name_zh, type, township, intro_zh, sells }) => ({
    handle,
    pavilion,
    name: name_zh,
    type: type as SellerType,
    township,
    intro: intro_zh,
    sells: listOf(sells),
  }))
}

export async function demoProducts(): Promise<DemoProduct[]> {
  const rows = await readTsv<
    | "handle"
    | "pavilion"
    | "name_zh"
    | "name_en"
    | "category"
    | "kind"
    | "marks"
    | "season_months"
    | "storage"
    | "variants"
    | "aliases"
  >("catalogue.tsv")
  return rows.map((row) => ({
    handle: row.handle,
    pavilion: row.pavilion,
    title: row.name_zh,
    title_en: row.name_en,
    category: found(CATEGORY_OF.get(row.category), "category"),
    kind: row.kind as ProductKind,
    marks: listOf(row.marks),
    season_months: listOf(row.season_months).map(Number),
    storage: row.storage === "" ? null : found(STORAGES[row.storage], "storage"),
    variants: row.variants.split(";").map((variant, index) => {
      const [title = "", price = ""] = variant.split(":")
      return { ...packOfTitle(title), price: Number(price), sku: `${row.handle}-${index + 1}` }
    }),
    aliases: listOf(row.aliases),
  }))
}
