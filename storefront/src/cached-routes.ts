import type { CachedRoute } from "@pavilion/page-cache"

/**
 * The pages that are the same for every reader, and the query parameters each of them reads: the first match
 * counts. A page in this list gets no cookie, no header of a reader and no other parameter, and is kept when it
 * says so with `Astro.cache.set({ tags, maxAge, swr })`.
 */
export const CACHED_ROUTES: readonly CachedRoute[] = [{ route: "/", query: [] }]
