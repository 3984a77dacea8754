import type { APIRoute } from "astro"
import { listTags, PAGE_LIFETIME } from "../lib/cache-tags.ts"
import { readProducts } from "../lib/catalogue.ts"
import { sitemapIndex } from "../lib/sitemap.ts"

export const GET: APIRoute = async ({ locals, cache }) => {
  const answer = await readProducts(locals, { limit: 1 })
  if (!answer.ok) return new Response(null, { status: 503, headers: { "retry-after": "60" } })
  cache.set({ ...PAGE_LIFETIME, tags: listTags(locals.pavilion, []) })
  return new Response(sitemapIndex(locals.origin, answer.data.count), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  })
}
