import { wordsForIndex } from "@pavilion/produce-words"
import { chinaMonth } from "../../../calendar/china-day"
import { type DocumentRow, isInStock } from "../../../modules/catalogue"
import { isInSeason } from "../../../modules/produce"
import { monthsUntilSeason, nextMonthBegins } from "./season"
import type { ProductTruth, VariantTruth } from "./truth"

type Stored = DocumentRow["document"]

/**
 * Makes the catalogue's row of one product: the only place where prices per 斤, price ranges and what a list
 * recommends are worked out.
 * @param now the time the document is for
 */
export function buildRow(truth: ProductTruth, now: Date): DocumentRow {
  const { profile, seller, origin } = truth
  const variants = truth.variants.map(documentVariant)
  const prices = variants.map((variant) => variant.price)
  const stock = Object.fromEntries(truth.variants.map((variant) => [variant.id, variant.available]))
  const first = variants[0]
  const inSeason = isInSeason(profile.season_months, chinaMonth(now))
  const township = origin.township ?? origin.county
  const plan = truth.variants.flatMap(({ id, location_id, plan: items }) =>
    items.length && location_id ? [{ variant_id: id, location_id, items }] : [],
  )
  const shared = {
    id: truth.id,
    handle: truth.handle,
    pavilion: truth.pavilion.handle,
    title: truth.title,
    title_en: profile.title_en || truth.title,
    kind: profile.kind,
    category: truth.category,
    seller: {
      handle: seller.handle,
      name: seller.name,
      name_en: seller.name_en,
      type: seller.type,
      township: seller.township,
    },
    township,
    season_months: profile.season_months,
    in_season: inSeason,
    picture: truth.pictures[0] ?? null,
    first_variant_id: first.id,
    first_variant_title: first.title,
    first_variant_title_en: first.title_en,
    first_variant_price: first.price,
    variant_count: variants.length,
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    price_per_jin: first.price_per_jin,
  }
  const changes = [...truth.changes_at]
  if (profile.season_months.length > 0) changes.push(nextMonthBegins(now))
  return {
    id: truth.id,
    pavilion: shared.pavilion,
    handle: truth.handle,
    category: truth.category.handle,
    seller: seller.handle,
    township,
    brand: truth.brand?.handle ?? null,
    specialty: profile.specialty,
    marks: truth.marks.map((mark) => mark.handle),
    months: profile.season_months.map(String),
    in_stock: Object.values(stock).some(isInStock),
    price_min_fen: Math.round(shared.price_min * 100),
    price_max_fen: Math.round(shared.price_max * 100),
    recommended: recommendation(truth, inSeason),
    season_rank: monthsUntilSeason(profile.season_months, chinaMonth(now)),
    published_at: truth.published_at,
    card: {
      ...shared,
      marks: truth.marks.map(({ handle, name, name_en }) => ({ handle, name, name_en })),
      brand: truth.brand && {
        handle: truth.brand.handle,
        name: truth.brand.name,
        name_en: truth.brand.name_en,
      },
    },
    document: {
      ...shared,
      subtitle: truth.subtitle,
      description: truth.description,
      description_en: profile.description_en,
      marks: truth.marks,
      brand: truth.brand,
      seller_intro: seller.intro,
      origin: { ...origin, township },
      variety: profile.variety,
      grade: profile.grade,
      storage: profile.storage,
      shelf_life_days: profile.shelf_life_days,
      aliases: profile.aliases,
      pictures: truth.pictures,
      variants,
      delivery: profile.delivery,
      parcel_price: profile.delivery === "parcel" ? truth.pavilion.parcel_price : null,
      is_demo: profile.is_demo,
      updated_at: truth.updated_at,
    },
    stock,
    stock_plan: plan,
    inventory_item_ids: [
      ...new Set(plan.flatMap(({ items }) => items.map((item) => item.inventory_item_id))),
    ],
    words: wordsForIndex({
      names: [truth.title, ...profile.aliases],
      names_en: [profile.title_en],
      places: [...new Set([truth.pavilion.division, origin.county, township])],
      groups: [truth.category.name, truth.category.name_en, profile.variety ?? ""],
      packs: truth.variants.map((variant) => variant.pack),
    }),
    changes_at: changes.toSorted()[0] ?? null,
  }
}

function documentVariant(variant: VariantTruth): Stored["variants"][number] {
  const { id, title, title_en, sku, pack, price } = variant
  return {
    id,
    title,
    title_en: title_en || title,
    sku,
    ...pack,
    price,
    price_per_jin: pricePerJin(price, pack.net_weight_g),
  }
}

/** Yuan for 500 g, to the fen. */
function pricePerJin(price: number, grams: number | null): number | null {
  return grams ? Math.round((price * 50_000) / grams) / 100 : null
}

/** What is fresh now comes first, then what bears marks and the county's brand. */
function recommendation(truth: ProductTruth, inSeason: boolean): number {
  const season = !inSeason ? 0 : truth.profile.season_months.length > 0 ? 50 : 30
  return season + Math.min(truth.marks.length, 2) * 10 + (truth.brand ? 5 : 0)
}
