import type { IncomingMessage } from "node:http"

const SAFE_METHODS = new Set(["GET", "HEAD"])

/**
 * Whether a request may change something: always for reading methods, else only when the page that sent it
 * belongs to the host it is sent to. JSON and forms alike, since a cookie rides on both. A request with none
 * of the three headers comes from no browser, so it carries nobody's cookie against their will.
 * @param host the host the caller asked for, of the Host header or of a trusted proxy
 */
export function isOwnOrigin(request: IncomingMessage, host: string | undefined): boolean {
  if (SAFE_METHODS.has(request.method ?? "")) return true
  const { origin, referer, "sec-fetch-site": site } = request.headers
  if (site !== undefined && site !== "same-origin" && site !== "none") return false
  const source = origin ?? referer
  if (source === undefined) return true
  return URL.canParse(source) && new URL(source).host === host?.toLowerCase()
}
