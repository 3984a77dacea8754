import { createServer, type Server } from "node:http"
import {
  chooseEncoding,
  createPageCache,
  createPurges,
  type CachedRoute,
  type Purges,
} from "@pavilion/page-cache"
import { refuse, sendBody, sendRendered, writeHead } from "./answer.ts"
import { createCachedPages } from "./cached-pages.ts"
import { createCallerReader } from "./client-address.ts"
import type { StorefrontEnv } from "./env.ts"
import { createInternalRoutes } from "./internal-routes.ts"
import { pageLocals, type Render } from "./locals.ts"
import { metricsText } from "./metrics.ts"
import { isOwnOrigin } from "./origin-check.ts"
import type { PavilionDirectory } from "./pavilion-directory.ts"
import { answerProtocolError } from "./protocol-error.ts"
import { readBody } from "./request-body.ts"
import type { StaticFile } from "./static-files.ts"
import { beginVisit, type Visit } from "./visit.ts"

/** Longer than the minute proxies keep an idle connection, so that it is never us who closes under a request. */
const KEEP_ALIVE_MS = 75_000
const HEADERS_MS = 15_000
const REQUEST_MS = 60_000
const MAX_HEADER_BYTES = 32 * 1024
/** On every kept page: each of them shows the name and look of its pavilion. */
const PAVILIONS_TAG = "pavilions"
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])

export interface Storefront {
  server: Server
  /** Takes no new connections, lets running requests end, cuts what is left after `limitMs`. */
  drain(limitMs: number): Promise<void>
}

/**
 * The HTTP server around the pages: it decides whose shop and which language an address means, refuses what
 * no page should see, and sends what pages answer. The order of the steps in `handle` is the contract.
 */
export function createStorefront(parts: {
  env: StorefrontEnv
  directory: PavilionDirectory
  files: ReadonlyMap<string, StaticFile>
  render: Render
  /** Pages that are the same for everybody. */
  cachedRoutes: readonly CachedRoute[]
  /** The purges that data caches of the pages listen to as well. */
  purges?: Purges
  logError: (message: string, error: unknown) => void
}): Storefront {
  const { env, directory, files, render, logError, purges = createPurges() } = parts
  const readCaller = createCallerReader(env.trustedProxies)
  const cache = createPageCache({ maxBytes: env.pageCacheBytes, commonTags: [PAVILIONS_TAG], purges })
  const cachedPages = createCachedPages({ cache, routes: parts.cachedRoutes, render })
  directory.onChange(() => purges.purge([PAVILIONS_TAG]))
  let draining = false
  const internal = createInternalRoutes({
    innerSecret: env.innerSecret,
    isReady: () => !draining && directory.all().length > 0,
    purge: async (tags) => {
      // First the list, or a page asked for in between would be kept with the old look.
      if (tags.includes(PAVILIONS_TAG)) await directory.refresh()
      purges.purge(tags)
    },
    metrics: () => metricsText(cache.counters()),
  })

  async function handle(visit: Visit): Promise<void> {
    const { request, target, caller } = visit
    if (!METHODS.has(request.method ?? "")) {
      return refuse(visit, "method_not_allowed", { allow: [...METHODS].join(", ") })
    }
    if (await internal.handle(visit)) return
    const reads = request.method === "GET" || request.method === "HEAD"
    const file = reads ? files.get(target.path) : undefined
    if (file) return sendFile(visit, file)
    if (!isOwnOrigin(request, caller.host)) return refuse(visit, "foreign_origin")
    if (target.redirect !== null && reads) {
      return sendBody(visit, 308, { location: target.redirect }, Buffer.alloc(0))
    }
    const locals = pageLocals(directory, {
      host: caller.host,
      locale: target.locale,
      clientAddress: caller.address,
      requestId: visit.id,
    })
    if (!locals) return refuse(visit, "unavailable", { "retry-after": "5" })
    if (reads && (await cachedPages.handle(visit, locals))) return
    const body = reads ? undefined : await readBody(request)
    if (body === null) return refuse(visit, "body_too_large")
    await sendRendered(visit, await render(pageRequest(visit, locals.origin, body), locals))
  }

  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    (request, response) => {
      if (draining) response.setHeader("connection", "close")
      const { visit, refusal } = beginVisit(request, response, readCaller)
      const answered = refusal ? refuse(visit, refusal) : handle(visit)
      answered.catch(async (error: unknown) => {
        if (response.destroyed || request.destroyed) return
        logError(`${request.method} ${visit.target.path} failed, request ${visit.id}`, error)
        if (response.headersSent) response.destroy()
        else await refuse(visit, "unexpected")
      })
    },
  )
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    answerProtocolError(error, socket)
  })

  return {
    server,
    async drain(limitMs) {
      draining = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const cut = setTimeout(() => server.closeAllConnections(), limitMs)
      await closed
      clearTimeout(cut)
    },
  }
}

function sendFile(visit: Visit, file: StaticFile): void {
  const headers = { "content-type": file.type, "cache-control": file.cacheControl, etag: file.etag }
  if (visit.request.headers["if-none-match"] === file.etag) {
    writeHead(visit, 304, headers)
    visit.response.end()
    return
  }
  const accepted = chooseEncoding(visit.request.headers["accept-encoding"])
  const encoding = file.bodies.has(accepted) ? accepted : "identity"
  const body = file.bodies.get(encoding) ?? Buffer.alloc(0)
  writeHead(visit, 200, {
    ...headers,
    ...(file.bodies.size > 1 ? { vary: "Accept-Encoding" } : {}),
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    "content-length": String(body.byteLength),
  })
  visit.response.end(visit.request.method === "HEAD" ? undefined : body)
}

/** The request as a page sees it: under the pavilion's own address, with nothing a proxy or a liar added. */
function pageRequest(visit: Visit, origin: string, body: Buffer<ArrayBuffer> | undefined): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(visit.request.headers)) {
    if (value === undefined || name.startsWith("x-forwarded-") || HIDDEN_HEADERS.has(name)) continue
    for (const item of Array.isArray(value) ? value : [value]) headers.append(name, item)
  }
  const url = new URL(visit.target.path + visit.target.search, origin)
  headers.set("host", url.host)
  const init: RequestInit = { method: visit.request.method ?? "GET", headers }
  return new Request(url, body?.length ? { ...init, body } : init)
}

const HIDDEN_HEADERS = new Set([
  "forwarded",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "expect",
])
