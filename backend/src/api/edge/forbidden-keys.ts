/**
 * Medusa 2.21 turns dotted and bracketed query parameters into objects without looking at the names, so a name
 * that reaches an object's prototype must never get that far. These functions find such names in whatever clothes:
 * encoded once or several times, in brackets or behind dots, in `fields` and `order`, deep in a body.
 */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"])

/** Parameters whose values are paths of their own. */
const PATH_PARAMETERS = new Set(["fields", "order", "expand"])

/** Deeper than this no client of ours nests; it also bounds the search. */
const MAX_DEPTH = 40
const MAX_DECODINGS = 4

/**
 * Whether a query string, or a form body, names a forbidden key.
 * @param source as it came, without the question mark
 */
export function namesForbiddenKey(source: string): boolean {
  for (const pair of decodedForms(source).flatMap((form) => form.split("&"))) {
    const [key = "", ...rest] = pair.split("=")
    const segments = key.split(/[[\].]/)
    if (segments.some(isForbidden)) return true
    if (
      PATH_PARAMETERS.has(segments[0] ?? "") &&
      rest
        .join("=")
        .split(/[^\w]+/)
        .some(isForbidden)
    )
      return true
  }
  return false
}

/** Whether a parsed body has a forbidden key anywhere, in an array too, or nests too deep to be looked through. */
export function holdsForbiddenKey(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false
  if (depth > MAX_DEPTH) return true
  if (Array.isArray(value)) return value.some((item) => holdsForbiddenKey(item, depth + 1))
  // Own keys only, `__proto__` among them: JSON.parse makes it one.
  return Object.keys(value).some(
    (key) =>
      key.split(/[[\].]/).some(isForbidden) ||
      (PATH_PARAMETERS.has(key) && pathsIn(Reflect.get(value, key)).some(isForbidden)) ||
      holdsForbiddenKey(Reflect.get(value, key), depth + 1),
  )
}

function pathsIn(value: unknown): string[] {
  const texts = Array.isArray(value) ? value : [value]
  return texts.flatMap((text) => (typeof text === "string" ? text.split(/[^\w]+/) : []))
}

/** Brackets and signs around a segment are how clients exclude and expand; spaces are nothing. */
function isForbidden(segment: string): boolean {
  return FORBIDDEN.has(segment.replace(/^[\s*+-]+|\s+$/g, ""))
}

/** The text and what becomes of it when it is decoded again and again, as some layer below us might. */
function decodedForms(source: string): string[] {
  const forms = [source]
  for (let round = 0; round < MAX_DECODINGS; round++) {
    const last = forms.at(-1) ?? ""
    const next = last.replaceAll("+", " ").replaceAll(/%[0-9a-f]{2}/gi, (byte) => {
      const code = Number.parseInt(byte.slice(1), 16)
      // Names we look for are plain ASCII; what is not stays as it is, so that no broken sequence can throw.
      return code < 0x80 ? String.fromCharCode(code) : byte
    })
    if (next === last) break
    forms.push(next)
  }
  return forms
}
