import type { CatalogueVariant } from "@pavilion/contracts"
import { weightInJin } from "../i18n/format.ts"
import { type Locale, t } from "../i18n/index.ts"

/** A pack's weight in 斤, which shoppers compare by; null for light packs, for others, and for readers of English. */
export function weightInWords(
  locale: Locale,
  variant: Pick<CatalogueVariant, "net_weight_g">,
): string | null {
  const grams = variant.net_weight_g
  if (locale === "en" || grams === null || grams < 500) return null
  return t(locale, "product.weight_in_jin", { jin: weightInJin(grams) })
}

/** How long it keeps, in the unit people use: `15 天`, `6 个月`. */
export function shelfLife(locale: Locale, days: number): string {
  const months = days === 365 ? 12 : days / 30
  if (months >= 2 && Number.isInteger(months)) return t(locale, "product.months", { count: months })
  return t(locale, "product.days", { count: days })
}
