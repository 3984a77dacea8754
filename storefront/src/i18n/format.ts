/** Numbers, dates and measures as the reader writes them. Money is formatted here and calculated nowhere. */
import { seasonRuns } from "../lib/season.ts"
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

/** `2500` → `5` 斤 (500 g each). */
export function weightInJin(grams: number): string {
  return String(Number((grams / 500).toFixed(2)))
}

// Making a formatter costs a hundred times what using it does.
const dayFormat: Record<Locale, Intl.DateTimeFormat> = {
  "zh-CN": dayFormatter("zh-CN", "long"),
  en: dayFormatter("en-GB", "short"),
}
const monthFormat = new Intl.DateTimeFormat("en", { timeZone: SHOP_TIME_ZONE, month: "numeric" })

function dayFormatter(locale: string, month: "short" | "long") {
  return new Intl.DateTimeFormat(locale, { timeZone: SHOP_TIME_ZONE, year: "numeric", month, day: "numeric" })
}

/** An ISO date or time as a day in the shop's time zone: `2026年11月23日`, `23 Nov 2026`. */
export function formatDay(locale: Locale, iso: string): string {
  return dayFormat[locale].format(new Date(iso))
}

/** The month it is in the shop's time zone, 1 to 12. */
export function currentMonth(now: Date = new Date()): number {
  return Number(monthFormat.format(now))
}

/** `11` → `11月`, `Nov`. */
export function formatMonth(locale: Locale, month: number): string {
  const key = MONTH_KEYS[month - 1]
  return key ? t(locale, key) : String(month)
}

/** `11` → `十一月`, `November`: for headings. */
export function formatLongMonth(locale: Locale, month: number): string {
  const key = LONG_MONTH_KEYS[month - 1]
  return key ? t(locale, key) : String(month)
}

/** `[10, 11, 12, 1]` → `10月至次年1月`, `Oct to Jan`; empty where there is no season. */
export function formatSeason(locale: Locale, months: number[]): string {
  const runs = seasonRuns(months).map(({ from, to }) => {
    if (from === 1 && to === 12) return t(locale, "season.all_year")
    const names = { from: formatMonth(locale, from), to: formatMonth(locale, to) }
    if (from === to) return names.from
    return t(locale, to < from ? "season.over_new_year" : "season.from_to", names)
  })
  return runs.join(t(locale, "season.and"))
}

const MONTH_KEYS = [
  "month.1",
  "month.2",
  "month.3",
  "month.4",
  "month.5",
  "month.6",
  "month.7",
  "month.8",
  "month.9",
  "month.10",
  "month.11",
  "month.12",
] as const

const LONG_MONTH_KEYS = [
  "long_month.1",
  "long_month.2",
  "long_month.3",
  "long_month.4",
  "long_month.5",
  "long_month.6",
  "long_month.7",
  "long_month.8",
  "long_month.9",
  "long_month.10",
  "long_month.11",
  "long_month.12",
] as const
