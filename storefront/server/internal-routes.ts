import { createHmac, timingSafeEqual } from "node:crypto"
import { sendBody } from "./answer.ts"
import { readBody } from "./request-body.ts"
import type { Visit } from "./visit.ts"

const SIGNATURE_VALID_S = 300
const MAX_TAGS = 1000
const TAG = /^[\w:.-]{1,200}$/

/** The addresses that are for machines of this deployment, not for readers. */
export interface InternalRoutes {
  /** @returns whether the visit was for one of them, and is answered */
  handle(visit: Visit): Promise<boolean>
}

/**
 * `GET /healthz` says whether this process should get visitors, `POST /internal/purge` takes signed purges
 * from the backend, `GET /internal/metrics` gives counters to a collector that asks without a proxy.
 * @param options.now seconds since 1970
 */
export function createInternalRoutes(options: {
  innerSecret: string
  isReady: () => boolean
  purge: (tags: string[]) => Promise<void>
  metrics: () => string
  now?: () => number
}): InternalRoutes {
  const now = options.now ?? (() => Date.now() / 1000)

  async function purge(visit: Visit): Promise<void> {
    const { headers } = visit.request
    const body = await readBody(visit.request)
    if (body === null) return json(visit, 413, { code: "body_too_large" })
    const time = String(headers["x-pavilion-time"] ?? "")
    const fresh = /^\d{1,12}$/.test(time) && Math.abs(now() - Number(time)) <= SIGNATURE_VALID_S
    const expected = createHmac("sha256", options.innerSecret).update(`${time}.`).update(body).digest("hex")
    if (!fresh || !isSame(String(headers["x-pavilion-signature"] ?? ""), expected)) {
      return json(visit, 401, { code: "unauthorized" })
    }
    const tags = readTags(body)
    if (!tags) return json(visit, 400, { code: "invalid_data" })
    await options.purge(tags)
    return json(visit, 200, { purged: tags.length })
  }

  return {
    async handle(visit) {
      const { path } = visit.target
      const { method = "" } = visit.request
      const reads = method === "GET" || method === "HEAD"
      if (path === "/healthz" && reads) {
        const ready = options.isReady()
        await json(visit, ready ? 200 : 503, { status: ready ? "ok" : "unavailable" })
      } else if (path === "/internal/purge" && method === "POST") {
        await purge(visit)
      } else if (path === "/internal/metrics" && reads && visit.caller.direct) {
        await sendBody(
          visit,
          200,
          { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
          Buffer.from(options.metrics()),
        )
      } else if (/^\/internal(?:$|\/)/.test(path)) {
        await json(visit, 404, { code: "not_found" })
      } else {
        return false
      }
      return true
    },
  }
}

function json(visit: Visit, status: number, body: unknown): Promise<void> {
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" }
  return sendBody(visit, status, headers, Buffer.from(JSON.stringify(body)))
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function readTags(body: Buffer): string[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body.toString("utf8"))
  } catch {
    return null
  }
  if (typeof parsed !== "object" || parsed === null || !("tags" in parsed)) return null
  const { tags } = parsed
  if (!Array.isArray(tags) || tags.length > MAX_TAGS) return null
  return tags.every((tag): tag is string => typeof tag === "string" && TAG.test(tag)) ? tags : null
}
