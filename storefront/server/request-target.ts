export type Locale = "zh-CN" | "en"

/** What the request line asks for, in the one spelling that page cache keys and pages see. */
export interface RequestTarget {
  /** Percent-encoded path without language prefix, duplicate slashes or trailing slash: `/products`. */
  path: string
  /** With the leading `?`, or empty. */
  search: string
  locale: Locale
  /** Where a reader with another spelling of this address belongs; null when it is already right. */
  redirect: string | null
}

export type TargetRefusal = "bad_request" | "uri_too_long"

/** Longer than any address this shop makes, shorter than Node's header limit. */
export const MAX_TARGET_LENGTH = 8192
const ENGLISH_PREFIX = /^\/en(?=\/|$)/
const ENCODED_NUL = /%00/i
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is refused here
const FORBIDDEN_IN_PATH = /[\u0000-\u001f\u007f\\]/

/**
 * Reads the target of an HTTP request line. Refuses what no page can mean: other forms than an absolute
 * path, broken or twice-applied percent encoding (routers decode repeatedly, so what a check reads and what
 * a route matches would differ), dot segments, backslashes and control characters.
 */
export function readRequestTarget(raw: string): RequestTarget | TargetRefusal {
  if (raw.length > MAX_TARGET_LENGTH) return "uri_too_long"
  if (!raw.startsWith("/") || ENCODED_NUL.test(raw)) return "bad_request"
  const cut = raw.search(/[?#]/)
  const rawPath = cut === -1 ? raw : raw.slice(0, cut)
  const search = cut === -1 || raw[cut] === "#" ? "" : raw.slice(cut).replace(/#.*$/s, "")

  const decoded = decodeOnce(rawPath)
  if (decoded === null || FORBIDDEN_IN_PATH.test(decoded)) return "bad_request"
  const segments = decoded.split("/").filter((segment) => segment !== "")
  if (segments.some((segment) => segment === "." || segment === "..")) return "bad_request"

  const full = encodeURI(`/${segments.join("/")}`).replace(/%25(?=[0-9A-F]{2})/gi, "%")
  const locale: Locale = ENGLISH_PREFIX.test(full) ? "en" : "zh-CN"
  const path = locale === "en" ? full.slice("/en".length) || "/" : full
  const query = search === "?" ? "" : encodeSearch(search)
  const straight = rawPath.length > 1 && rawPath.endsWith("/") ? false : !rawPath.includes("//")
  return { path, search: query, locale, redirect: straight ? null : full + query }
}

/** Decodes one level; null for broken encoding and for text that would decode further. Leaves `%2F` alone. */
function decodeOnce(path: string): string | null {
  try {
    const once = decodeURI(path)
    return decodeURI(once) === once ? once : null
  } catch {
    return null
  }
}

function encodeSearch(search: string): string {
  // oxlint-disable-next-line no-control-regex -- everything that may not stand in a query as it is
  return search.replace(/[^\u0021-\u007e]+/gu, (text) => encodeURIComponent(text.toWellFormed()))
}
