import type { CachedRoute } from "@pavilion/page-cache"
import { LIST_PARAMETERS } from "./lib/list-query.ts"

/**
 * The pages that are the same for every reader, and the query parameters each of them reads: the first match
 * counts. A page in this list gets no cookie, no header of a reader and no other parameter, and is kept when it
 * says so with `Astro.cache.set({ tags, maxAge, swr })`.
 */
export const CACHED_ROUTES: readonly CachedRoute[] = [
  { route: "/", query: [] },
  { route: "/products", query: LIST_PARAMETERS },
  { route: "/products/[handle]", query: [] },
  { route: "/search", query: LIST_PARAMETERS },
  { route: "/sellers", query: [] },
  { route: "/sellers/[handle]", query: [] },
  { route: "/brands/[handle]", query: [] },
  { route: "/directory", query: [] },
  { route: "/about", query: [] },
  { route: "/help", query: [] },
  { route: "/privacy", query: [] },
  { route: "/terms", query: [] },
  { route: "/robots.txt", query: [] },
  { route: "/sitemap-index.xml", query: [] },
  { route: "/sitemaps/[name].xml", query: [] },
]
