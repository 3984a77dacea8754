import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { chooseEncoding, encodeBody, isCompressible } from "@pavilion/page-cache"
import { plainPage, PLAIN_PAGE_POLICY, REFUSALS, type Refusal } from "./plain-page.ts"
import { PAGE_POLICY, SECURITY_HEADERS, TRANSPORT_SECURITY } from "./security-headers.ts"
import type { Visit } from "./visit.ts"

export type AnswerHeaders = Record<string, string | string[]>

/** The one place where an answer leaves: whatever it is, the security headers go with it. */
export function writeHead(visit: Visit, status: number, headers: AnswerHeaders): void {
  const all: AnswerHeaders = { ...SECURITY_HEADERS, ...headers, "x-request-id": visit.id }
  if (visit.caller.secure) all["strict-transport-security"] = TRANSPORT_SECURITY
  if (isHtml(headers["content-type"])) all["content-security-policy"] ??= PAGE_POLICY
  visit.response.writeHead(status, all)
}

/** Sends a body that is at hand, compressed when the client takes it and it helps. */
export async function sendBody(
  visit: Visit,
  status: number,
  headers: AnswerHeaders,
  body: Uint8Array,
): Promise<void> {
  const type = String(headers["content-type"] ?? "")
  const compressible = headers["content-encoding"] === undefined && isCompressible(type, body.byteLength)
  const encoding = compressible ? chooseEncoding(visit.request.headers["accept-encoding"]) : "identity"
  const encoded = await encodeBody(body, encoding)
  const bodiless = status === 204 || status === 304
  writeHead(visit, status, {
    ...headers,
    ...(compressible ? { vary: "Accept-Encoding" } : {}),
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    ...(bodiless ? {} : { "content-length": String(encoded.byteLength) }),
  })
  visit.response.end(visit.request.method === "HEAD" || bodiless ? undefined : encoded)
}

/** Answers in place of a page, in the reader's language; in JSON where a script asks. */
export async function refuse(visit: Visit, refusal: Refusal, headers: AnswerHeaders = {}): Promise<void> {
  const { path, locale } = visit.target
  const accept = visit.request.headers.accept ?? ""
  const asJson = path.startsWith("/api/") || (accept.includes("json") && !accept.includes("text/html"))
  const own: AnswerHeaders = { "cache-control": "no-store", ...headers }
  const body = asJson ? JSON.stringify({ code: refusal }) : plainPage(refusal, locale)
  own["content-type"] = asJson ? "application/json; charset=utf-8" : "text/html; charset=utf-8"
  if (!asJson) own["content-security-policy"] = PLAIN_PAGE_POLICY
  await sendBody(visit, REFUSALS[refusal], own, Buffer.from(body))
}

/** Sends what Astro rendered for this visitor alone: nobody may keep it unless the page says otherwise. */
export async function sendRendered(visit: Visit, rendered: Response): Promise<void> {
  const headers = headersOf(rendered)
  headers["cache-control"] ??= "private, no-store"
  headers["x-page-cache"] = "bypass"
  if (!rendered.body || isCompressible(rendered.headers.get("content-type"), Infinity)) {
    return sendBody(visit, rendered.status, headers, new Uint8Array(await rendered.arrayBuffer()))
  }
  writeHead(visit, rendered.status, headers)
  await pipeline(Readable.from(rendered.body), visit.response)
}

/** The headers of a rendered page without those that speak about the connection or to the page cache. */
export function headersOf(rendered: Response): AnswerHeaders {
  const headers: AnswerHeaders = {}
  for (const [name, value] of rendered.headers) {
    if (!NOT_FORWARDED.has(name)) headers[name] = value
  }
  const cookies = rendered.headers.getSetCookie()
  if (cookies.length > 0) headers["set-cookie"] = cookies
  return headers
}

const NOT_FORWARDED = new Set([
  "cache-tag",
  "cdn-cache-control",
  "connection",
  "content-length",
  "set-cookie",
  "transfer-encoding",
])

function isHtml(type: string | string[] | undefined): boolean {
  return String(type ?? "").startsWith("text/html")
}
