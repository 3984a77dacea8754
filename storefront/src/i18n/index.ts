/**
 * Every text people read is here: one folder a language, one file an area of the shop. Chinese is the source; the
 * type of a key is taken from it, so that a missing text does not compile, and a test compares the languages.
 */
import enAccount from "./en/account.json"
import enBrowse from "./en/browse.json"
import enBuying from "./en/buying.json"
import enCommon from "./en/common.json"
import enPages from "./en/pages.json"
import zhAccount from "./zh-CN/account.json"
import zhBrowse from "./zh-CN/browse.json"
import zhBuying from "./zh-CN/buying.json"
import zhCommon from "./zh-CN/common.json"
import zhPages from "./zh-CN/pages.json"

const zhCN = { ...zhCommon, ...zhBrowse, ...zhBuying, ...zhAccount, ...zhPages }
const en: Record<MessageKey, string> = { ...enCommon, ...enBrowse, ...enBuying, ...enAccount, ...enPages }

export const LOCALES = ["zh-CN", "en"] as const
export type Locale = (typeof LOCALES)[number]
export type MessageKey = keyof typeof zhCN

const MESSAGES: Record<Locale, Record<MessageKey, string>> = { "zh-CN": zhCN, en }

/** A text with its `{name}` places filled in. */
export function t(locale: Locale, key: MessageKey, vars: Record<string, string | number> = {}): string {
  return MESSAGES[locale][key].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(vars[name] ?? place))
}

/** The text of an error code; `error.unknown` where there is none, because the log has the whole error. */
export function errorText(locale: Locale, code: string): string {
  const key = `error.${code}`
  return Object.hasOwn(zhCN, key) ? t(locale, key as MessageKey) : t(locale, "error.unknown")
}

/** The address of a page in a language: Chinese has no prefix, English lives under `/en`. `path` starts with `/`. */
export function localePath(locale: Locale, path: string): string {
  if (locale === "zh-CN") return path
  return path === "/" ? "/en" : `/en${path}`
}

/** The Chinese or English name of anything that has both. */
export function nameOf(locale: Locale, named: { name: string; name_en: string }): string {
  return (locale === "en" && named.name_en) || named.name
}

/** The Chinese or English title of a product or a pack size. */
export function titleOf(locale: Locale, titled: { title: string; title_en: string }): string {
  return (locale === "en" && titled.title_en) || titled.title
}
