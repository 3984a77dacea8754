/** A page that may be kept for everybody. */
export interface CachedRoute {
  /** As Astro writes it: `/products`, `/products/[handle]`, `/01/[...rest]`. */
  route: string
  /** The query parameters the page reads. Others neither make a key nor reach the page. */
  query: readonly string[]
}

export interface PageAddress {
  pavilion: string
  locale: string
  /** Without language prefix, in its one spelling. */
  path: string
  search: string
}

/** Where a cached page is kept, and the query it is rendered with: nothing in one that is not in the other. */
export interface PageKey {
  key: string
  search: string
}

const MAX_VALUES = 50

/**
 * Makes the function that tells whether an address may be answered from the cache, and under which key: pavilion,
 * language, path, and the listed query parameters in order of name and value. Empty values are left out, as a
 * form without JavaScript sends every field.
 */
export function createRouteTable(routes: readonly CachedRoute[]): (address: PageAddress) => PageKey | null {
  const table = routes.map(({ route, query }) => ({ pattern: patternOf(route), query: new Set(query) }))
  return ({ pavilion, locale, path, search }) => {
    const found = table.find(({ pattern }) => pattern.test(path))
    if (!found) return null
    const listed = search === "" ? "" : listedQuery(search, found.query)
    return { key: `${pavilion} ${locale} ${path}${listed}`, search: listed }
  }
}

function listedQuery(search: string, names: ReadonlySet<string>): string {
  const pairs = [...new URLSearchParams(search)].filter(([name, value]) => names.has(name) && value !== "")
  if (pairs.length === 0) return ""
  const sorted = pairs.slice(0, MAX_VALUES).toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
  return `?${new URLSearchParams(sorted).toString()}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function patternOf(route: string): RegExp {
  const source = route
    .split("/")
    .map((segment) => {
      if (/^\[\.\.\.\w+\]$/.test(segment)) return ".+"
      return segment
        .split(/\[\w+\]/)
        .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join("[^/]+")
    })
    .join("/")
  return new RegExp(`^${source}$`)
}
