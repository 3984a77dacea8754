/** Numbers, dates and measures as the reader writes them. Money is formatted here and calculated nowhere. */
import { type Locale, t } from "./index.ts"

const SHOP_TIME_ZONE = "Asia/Shanghai"

const yuanFormat: Record<Locale, Intl.NumberFormat> = {
  "zh-CN": yuanFormatter("zh-CN"),
  en: yuanFormatter("en"),
}

function yuanFormatter(locale: Locale) {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** `49.9` → `¥49.90`. */
export function formatYuan(locale: Locale, yuan: number): string {
  return `¥${yuanFormat[locale].format(yuan)}`
}

/** `2500` → `2.5 kg`; below a kilogram in grams. */
export function formatWeight(grams: number): string {
  return grams >= 1000 ? `${trimNumber(grams / 1000)} kg` : `${trimNumber(grams)} g`
}

/** `2500` → `5` 斤 (500 g each). */
export function weightInJin(grams: number): string {
  return trimNumber(grams / 500)
}

/** `1800` → `1.8 L`; below a litre in millilitres. */
export function formatVolume(millilitres: number): string {
  return millilitres >= 1000 ? `${trimNumber(millilitres / 1000)} L` : `${trimNumber(millilitres)} ml`
}

function trimNumber(value: number): string {
  return String(Number(value.toFixed(2)))
}

/** An ISO date or time as a day in the shop's time zone: `2026年11月23日`, `23 Nov 2026`. */
export function formatDay(locale: Locale, iso: string): string {
  const day = locale === "en" ? "numeric" : "numeric"
  const month = locale === "en" ? "short" : "long"
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone: SHOP_TIME_ZONE,
    year: "numeric",
    month,
    day,
  }).format(new Date(iso))
}

/** The month it is in the shop's time zone, 1 to 12. */
export function currentMonth(now: Date = new Date()): number {
  return Number(new Intl.DateTimeFormat("en", { timeZone: SHOP_TIME_ZONE, month: "numeric" }).format(now))
}

/** `11` → `11月`, `Nov`. */
export function formatMonth(locale: Locale, month: number): string {
  return t(locale, `month.${month as Month}`)
}

export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
