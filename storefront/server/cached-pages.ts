import {
  chooseEncoding,
  createRouteTable,
  RenderTimeout,
  type CachedRoute,
  type KeptPage,
  type PageCache,
} from "@pavilion/page-cache"
import { refuse, sendRendered, writeHead, type AnswerHeaders } from "./answer.ts"
import type { PageLocals, Render } from "./locals.ts"
import type { Visit } from "./visit.ts"

/** Browsers keep the page but ask each time whether it is still the same: a purge must reach them too. */
const CACHE_CONTROL = "public, no-cache"

/** Answers reading requests for pages that are the same for everybody. */
export interface CachedPages {
  /** @returns false when the address is none of theirs; else the visit is answered */
  handle: (visit: Visit, locals: PageLocals) => Promise<boolean>
}

/**
 * Stands in front of Astro. What it lets Astro render is a request made anew from the cache key: pavilion,
 * language, path and the query parameters that the route lists. Nothing of the reader is in it, so nothing of
 * one reader can be in what another one gets.
 */
export function createCachedPages(parts: {
  cache: PageCache
  routes: readonly CachedRoute[]
  render: Render
}): CachedPages {
  const { cache, render } = parts
  const keyOf = createRouteTable(parts.routes)

  return {
    async handle(visit, locals) {
      const { path, search } = visit.target
      const found = keyOf({ pavilion: locals.pavilion.handle, locale: locals.locale, path, search })
      if (!found) return false
      const encoding = chooseEncoding(visit.request.headers["accept-encoding"])
      const url = locals.origin + path + found.search
      try {
        const answer = await cache.get(found.key, encoding, () => render(new Request(url), locals))
        if (answer.outcome === "bypass") await sendRendered(visit, answer.private)
        else await sendKept(visit, answer.page, answer.outcome)
      } catch (error) {
        if (!(error instanceof RenderTimeout)) throw error
        await refuse(visit, "unavailable", { "retry-after": "5" })
      }
      return true
    },
  }
}

async function sendKept(visit: Visit, page: KeptPage, outcome: string): Promise<void> {
  const { request, response } = visit
  const kept = page.status === 200
  const headers: AnswerHeaders = { ...page.headers, "x-page-cache": outcome }
  headers["cache-control"] = kept ? CACHE_CONTROL : "no-store"
  if (kept) headers.etag = page.etag
  if (page.compressible) headers.vary = "Accept-Encoding"
  if (kept && matches(request.headers["if-none-match"], page.etag)) {
    writeHead(visit, 304, headers)
    response.end()
    return
  }
  const encoding = page.compressible ? chooseEncoding(request.headers["accept-encoding"]) : "identity"
  const made = page.body(encoding)
  const body = made instanceof Promise ? await made : made
  if (encoding !== "identity") headers["content-encoding"] = encoding
  headers["content-length"] = String(body.byteLength)
  writeHead(visit, page.status, headers)
  response.end(request.method === "HEAD" ? undefined : body)
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.split(",").some((candidate) => candidate.trim() === etag)
}
