import type { APIRoute } from "astro"
import { PAGE_LIFETIME, pageTags } from "../lib/cache-tags.ts"

const PERSONAL = ["/cart", "/checkout", "/orders", "/account", "/api/", "/search"]

export const GET: APIRoute = ({ locals, cache }) => {
  cache.set({ ...PAGE_LIFETIME, tags: pageTags(locals.pavilion) })
  const refused = PERSONAL.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`])
  const lines = ["User-agent: *", ...refused, "", `Sitemap: ${locals.origin}/sitemap-index.xml`, ""]
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } })
}
