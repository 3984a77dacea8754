/** Sitemaps of one pavilion: its pages, and its products in parts, each address in both languages. */
import { LOCALES, localePath } from "../i18n/index.ts"

/** How many products one part lists: ten calls of the backend. */
export const PRODUCTS_PER_PART = 1_000

/** The index: one map of pages, and as many parts of products as there are. */
export function sitemapIndex(origin: string, product_count: number): string {
  const parts = Math.ceil(product_count / PRODUCTS_PER_PART)
  const names = ["pages", ...Array.from({ length: parts }, (_, index) => `products-${index + 1}`)]
  const maps = names.map(
    (name) => `<sitemap><loc>${escape(`${origin}/sitemaps/${name}.xml`)}</loc></sitemap>`,
  )
  return document(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join("")}</sitemapindex>`,
  )
}

/** @param paths without language */
export function sitemap(origin: string, paths: string[]): string {
  const urls = paths.flatMap((path) => LOCALES.map((locale) => urlOf(origin, path, localePath(locale, path))))
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return document(`<urlset ${spaces}>${urls.join("")}</urlset>`)
}

function urlOf(origin: string, path: string, own: string): string {
  const links = LOCALES.map(
    (locale) =>
      `<xhtml:link rel="alternate" hreflang="${locale}" href="${escape(origin + localePath(locale, path))}"/>`,
  )
  return `<url><loc>${escape(origin + own)}</loc>${links.join("")}</url>`
}

function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
