import type { CacheProviderFactory } from "astro"
import { processPurges } from "./purges.js"

/**
 * The Astro side: `Astro.cache.set({ tags, maxAge, swr })` leaves `Cache-Tag` and `CDN-Cache-Control` on the
 * answer, as for any cache that stands in front of Astro, and the page cache there reads and removes them.
 * `cache.invalidate({ tags })` purges like the backend does.
 */
const pageCacheProvider: CacheProviderFactory = () => ({
  name: "pavilion-page-cache",
  async invalidate({ tags, path }) {
    if (path !== undefined) throw new Error("Pages are purged by tag; give `tags`, not `path`.")
    processPurges.purge(typeof tags === "string" ? [tags] : (tags ?? []))
  },
})

export default pageCacheProvider
