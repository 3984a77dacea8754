import type { APIRoute } from "astro"
import { listTags, PAGE_LIFETIME } from "../../lib/cache-tags.ts"
import { readBrands, readFacets, readProductHandles, readSellers, type Reader } from "../../lib/catalogue.ts"
import { PRODUCTS_PER_PART, sitemap } from "../../lib/sitemap.ts"

const PLAIN_PAGES = ["/", "/products", "/directory", "/sellers", "/about", "/help", "/privacy", "/terms"]

export const GET: APIRoute = async ({ locals, params, cache }) => {
  const paths = await pathsOf(locals, params["name"] ?? "")
  // Half a map would tell search engines that the other half is gone.
  if (!paths) return new Response(null, { status: 503, headers: { "retry-after": "60" } })
  if (paths.length === 0) return new Response(null, { status: 404 })
  cache.set({ ...PAGE_LIFETIME, tags: listTags(locals.pavilion, []) })
  return new Response(sitemap(locals.origin, paths), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  })
}

/** Paths of one map, without language: empty where there is no such map, null where it cannot be read now. */
async function pathsOf(reader: Reader, name: string): Promise<string[] | null> {
  if (name === "pages") return pagePaths(reader)
  const part = /^products-([1-9]\d{0,3})$/.exec(name)?.[1]
  if (!part) return []
  const handles = await readProductHandles(reader, (Number(part) - 1) * PRODUCTS_PER_PART, PRODUCTS_PER_PART)
  return handles && handles.map((handle) => `/products/${handle}`)
}

async function pagePaths(reader: Reader): Promise<string[] | null> {
  const [sellers, brands, facets] = await Promise.all([
    readSellers(reader),
    readBrands(reader),
    readFacets(reader, {}),
  ])
  if (!sellers.ok || !brands.ok || !facets) return null
  return [
    ...PLAIN_PAGES,
    ...facets.facets.category.map(({ handle }) => `/products?category=${encodeURIComponent(handle)}`),
    ...sellers.data.sellers.map(({ handle }) => `/sellers/${handle}`),
    ...brands.data.brands.map(({ handle }) => `/brands/${handle}`),
  ]
}
