import { createHash } from "node:crypto"
import en from "../src/i18n/en/server.json" with { type: "json" }
import zh from "../src/i18n/zh-CN/server.json" with { type: "json" }
import type { Locale } from "./request-target.ts"

const TEXTS = { "zh-CN": zh, en } as const satisfies Record<Locale, Record<keyof typeof zh, string>>

/** What the server answers itself, before or instead of a page. The code is what JSON callers get. */
export const REFUSALS = {
  bad_request: 400,
  foreign_origin: 403,
  not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  body_too_large: 413,
  uri_too_long: 414,
  headers_too_large: 431,
  unexpected: 500,
  unavailable: 503,
} as const
export type Refusal = keyof typeof REFUSALS

const STYLE =
  ":root{color-scheme:light dark;font:1.0625rem/1.7 system-ui,sans-serif}" +
  "body{margin:0 auto;max-width:34rem;padding:4rem 1.25rem}h1{font-size:1.5rem;line-height:1.4}"
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64")

/** Content-Security-Policy of these pages: one known style, nothing else. */
export const PLAIN_PAGE_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-${STYLE_HASH}'`

/** A page that needs neither Astro nor the backend, so that it can say that either has failed. */
export function plainPage(refusal: Refusal, locale: Locale): string {
  const texts = TEXTS[locale]
  const title = texts[`server.${refusal}.title`]
  const home = locale === "en" ? "/en" : "/"
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
    `<style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${texts[`server.${refusal}.text`]}</p>` +
    `<p><a href="${home}">${texts["server.home"]}</a></p></main></body></html>`
  )
}
