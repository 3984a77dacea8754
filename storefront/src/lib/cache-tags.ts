/**
 * How long a page may be kept and what ends it sooner. A purge comes within two seconds of a change; the lifetime is
 * for what no event tells, and a stale page still serves for a day while the backend is away.
 */
import type { CatalogueCard } from "@pavilion/contracts"

export const PAGE_LIFETIME = { maxAge: 300, swr: 86_400 } as const

/** Tags of a page that lists products: membership, the pavilion, and every product shown. */
export function listTags(pavilion: { handle: string }, cards: Pick<CatalogueCard, "id">[]): string[] {
  return ["catalogue", ...pageTags(pavilion), ...cards.map((card) => `product:${card.id}`)]
}

/** Tags of a page that shows the pavilion and no product. */
export function pageTags(pavilion: { handle: string }): string[] {
  return ["pavilions", `pavilion:${pavilion.handle}`]
}
