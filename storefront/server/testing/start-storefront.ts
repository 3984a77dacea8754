import { request as httpRequest, type IncomingHttpHeaders } from "node:http"
import { connect, type AddressInfo } from "node:net"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { createPurges, type CachedRoute } from "@pavilion/page-cache"
import type { Render } from "../locals.ts"
import { createPavilionDirectory } from "../pavilion-directory.ts"
import type { StaticFile } from "../static-files.ts"
import { createStorefront } from "../storefront.ts"
import { startPavilionList } from "./start-pavilion-list.ts"

export const INNER_SECRET = "a secret that only these tests know, 40+"

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** Decompressed. */
  text: string
}

export interface Ask {
  method?: string
  host?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** A page that says what it was rendered from. */
export const mirror: Render = async (request, locals) => {
  const seen = {
    url: request.url,
    method: request.method,
    headers: Object.fromEntries(request.headers),
    pavilion: locals.pavilion.handle,
    locale: locals.locale,
    origin: locals.origin,
    clientAddress: locals.clientAddress,
    body: await request.text(),
  }
  return new Response(JSON.stringify(seen), { headers: { "content-type": "application/json" } })
}

/** The whole server on a free port, with pages of the test's own. */
export async function startStorefront(
  options: {
    render?: Render
    cachedRoutes?: readonly CachedRoute[]
    files?: ReadonlyMap<string, StaticFile>
    trustedProxies?: string[]
    publicOrigin?: string
    /** Leave the pavilions unknown, as before the backend has answered for the first time. */
    cold?: boolean
  } = {},
) {
  const backend = await startPavilionList()
  const publicOrigin = new URL(options.publicOrigin ?? "http://localhost:4321")
  const directory = createPavilionDirectory({ backendUrl: backend.url, publicOrigin })
  const errors: string[] = []
  const storefront = createStorefront({
    env: {
      backendUrl: backend.url,
      innerSecret: INNER_SECRET,
      cookieSecret: INNER_SECRET,
      host: "127.0.0.1",
      port: 0,
      publicOrigin,
      pageCacheBytes: 8 * 1024 * 1024,
      trustedProxies: options.trustedProxies ?? [],
    },
    directory,
    files: options.files ?? new Map(),
    render: options.render ?? mirror,
    cachedRoutes: options.cachedRoutes ?? [],
    purges: createPurges(),
    logError: (message) => errors.push(message),
  })
  if (!options.cold) await directory.refresh()
  await new Promise<void>((resolve) => storefront.server.listen(0, "127.0.0.1", resolve))
  const { port } = storefront.server.address() as AddressInfo

  return {
    port,
    backend,
    errors,
    storefront,
    ask: (path: string, ask: Ask = {}) => askOver(port, path, ask),
    say: (bytes: string | Buffer) => sayOver(port, bytes),
    stop: async () => {
      storefront.server.closeAllConnections()
      await storefront.drain(0)
      await backend.stop()
    },
  }
}

/** One request with the target exactly as given; Node's client, since `fetch` mends what it sends. */
export function askOver(port: number, path: string, ask: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        host: "127.0.0.1",
        port,
        path,
        method: ask.method ?? "GET",
        headers: { host: ask.host ?? "localhost:4321", ...ask.headers },
        agent: false,
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
        incoming.on("error", reject)
        incoming.on("end", () => {
          const raw = Buffer.concat(chunks)
          const encoding = raw.length > 0 ? incoming.headers["content-encoding"] : undefined
          const body =
            encoding === "br" ? brotliDecompressSync(raw) : encoding === "gzip" ? gunzipSync(raw) : raw
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: body.toString("utf8"),
          })
        })
      },
    )
    outgoing.on("error", reject)
    outgoing.end(ask.body)
  })
}

/** Bytes that no HTTP client would send; what comes back until the server closes. */
function sayOver(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let heard = ""
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes))
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on("data", (chunk) => (heard += chunk.toString("utf8")))
    socket.on("error", () => undefined)
    socket.on("close", () => resolve(heard))
  })
}
