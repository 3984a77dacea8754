import { createHash } from "node:crypto"
import { decodeBody, encodeBody, isCompressible, type Encoding } from "./encoding.js"

/** A rendered answer as it is handed out: body compressed, headers ready. */
export interface KeptPage {
  status: number
  /** Of the render, without those that speak to the cache. */
  headers: Readonly<Record<string, string>>
  etag: string
  tags: readonly string[]
  /** Whether `body()` can give anything but the plain body. */
  compressible: boolean
  /** The body in an encoding; made from another one when it is first asked for, then kept too. */
  body(encoding: Encoding): Promise<Buffer> | Buffer
  /** What it takes in memory, counting both encodings whether or not both were made yet. */
  bytes: number
}

/** What a render says about how it may be kept. */
export interface Directives {
  maxAgeS: number
  staleS: number
  tags: string[]
}

const CACHE_HEADERS = new Set([
  "cache-control",
  "cache-tag",
  "cdn-cache-control",
  "connection",
  "content-length",
  "etag",
  "set-cookie",
  "transfer-encoding",
])
/** When a page names tags but no times: purges keep it right, this only bounds what a lost purge can do. */
const DEFAULT_MAX_AGE_S = 300
const DEFAULT_STALE_S = 3600

/**
 * How an answer may be kept; null when it may not: another status than 200, a cookie, no tags, or its own word
 * that it is private or differs by cookie. The headers are those that `Astro.cache.set()` leaves.
 */
export function readDirectives(response: Response): Directives | null {
  const { headers, status } = response
  if (status !== 200 || headers.has("set-cookie")) return null
  if (/\b(?:no-store|private)\b/i.test(headers.get("cache-control") ?? "")) return null
  if (/(?:^|[\s,])(?:\*|cookie|authorization)(?:$|[\s,])/i.test(headers.get("vary") ?? "")) return null
  const tags = (headers.get("cache-tag") ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean)
  if (tags.length === 0) return null
  const control = headers.get("cdn-cache-control") ?? ""
  const maxAgeS = seconds(control, "max-age") ?? DEFAULT_MAX_AGE_S
  return maxAgeS > 0
    ? { maxAgeS, staleS: seconds(control, "stale-while-revalidate") ?? DEFAULT_STALE_S, tags }
    : null
}

/** Takes in a whole answer, its body compressed in the encoding that its first reader wants. */
export async function keepPage(
  response: Response,
  tags: readonly string[],
  encoding: Encoding,
): Promise<KeptPage> {
  const plain = Buffer.from(await response.arrayBuffer())
  const compressible = isCompressible(response.headers.get("content-type"), plain.byteLength)
  const first = compressible ? (encoding === "identity" ? "gzip" : encoding) : "identity"
  const firstBody = await encodeBody(plain, first)
  const bodies = new Map<Encoding, Buffer>([[first, firstBody]])
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !CACHE_HEADERS.has(name)))

  return {
    status: response.status,
    headers,
    // Weak, since the bytes differ by encoding while the page does not.
    etag: `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    tags,
    compressible,
    bytes: firstBody.byteLength * (compressible ? 2 : 1) + JSON.stringify(headers).length,
    body(wanted) {
      const kept = bodies.get(wanted)
      if (kept) return kept
      return recode(wanted)
    },
  }

  async function recode(wanted: Encoding): Promise<Buffer> {
    const decoded = await decodeBody(firstBody, first)
    if (wanted === "identity") return decoded
    const encoded = await encodeBody(decoded, wanted)
    bodies.set(wanted, encoded)
    return encoded
  }
}

function seconds(control: string, name: string): number | undefined {
  const found = new RegExp(`(?:^|[\\s,])${name}=(\\d{1,9})(?:$|[\\s,])`, "i").exec(control)
  return found ? Number(found[1]) : undefined
}
