import { LRUCache } from "lru-cache"
import type { Encoding } from "./encoding.js"
import { Flights, outdated, type Flight } from "./flights.js"
import { keepPage, readDirectives, type Directives, type KeptPage } from "./kept-page.js"
import { processPurges, type Purges } from "./purges.js"

/**
 * Rendered pages, shared by all readers. The request a page is rendered from must be made from the key alone
 * (no cookie, no header of a reader): then it cannot differ between readers, and everything here follows.
 */
export interface PageCache {
  /**
   * The page under `key`: kept, or rendered once for everybody who asks meanwhile.
   * @param encoding what the asking reader takes; a fresh page is compressed so first
   * @throws what `render` throws, or RenderTimeout, when no older page can stand in
   */
  get(key: string, encoding: Encoding, render: () => Promise<Response>): Promise<PageAnswer>
  counters(): Readonly<PageCacheCounters>
}

/** `private` is the render of one reader: it sets a cookie or named no tags, and is for that reader only. */
export type PageAnswer =
  { outcome: "hit" | "stale" | "miss"; page: KeptPage } | { outcome: "bypass"; private: Response }

export interface PageCacheCounters {
  hit: number
  stale: number
  miss: number
  bypass: number
  renders: number
  failures: number
  entries: number
  bytes: number
}

/** A render took longer than any reader waits. */
export class RenderTimeout extends Error {
  override name = "RenderTimeout"
}

interface Entry {
  page: KeptPage
  freshUntil: number
  staleUntil: number
  uselessFrom: number
  /** After a failed render, when to try the next one. */
  retryFrom: number
}

type Landing = { page: KeptPage } | { private: Response }

export interface PageCacheOptions {
  /** Memory for bodies and headers. */
  maxBytes: number
  /** Added to the tags of every page. */
  commonTags?: readonly string[]
  /** How long an expired page may stand in for one that cannot be rendered. */
  staleIfErrorS?: number
  /** After a failed render, how long expired pages stand in without another try. */
  retryS?: number
  renderLimitMs?: number
  purges?: Purges
  /** Milliseconds, any origin. */
  now?: () => number
}

/** Makes a cache that keeps the rules of the README; each of them is a test in `page-cache.test.ts`. */
export function createPageCache(options: PageCacheOptions): PageCache {
  const { maxBytes, commonTags = [], staleIfErrorS = 86_400, retryS = 5, renderLimitMs = 15_000 } = options
  const now = options.now ?? (() => performance.now())
  const keysByTag = new Map<string, Set<string>>()
  const flights = new Flights<Landing>()
  const counters = { hit: 0, stale: 0, miss: 0, bypass: 0, renders: 0, failures: 0 }
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: (entry, key) => entry.page.bytes + key.length * 2 + entry.page.tags.length * 64,
    dispose: (entry, key) => forEachTag(entry, (tag) => removeKey(tag, key)),
  })

  ;(options.purges ?? processPurges).listen((tags) => {
    flights.purge(tags)
    for (const tag of tags) {
      for (const key of keysByTag.get(tag) ?? []) entries.delete(key)
    }
  })

  function forEachTag(entry: Entry, visit: (tag: string) => void): void {
    for (const tag of entry.page.tags) visit(tag)
  }

  function removeKey(tag: string, key: string): void {
    const keys = keysByTag.get(tag)
    keys?.delete(key)
    if (keys?.size === 0) keysByTag.delete(tag)
  }

  function addKey(tag: string, key: string): void {
    const keys = keysByTag.get(tag)
    if (keys) keys.add(key)
    else keysByTag.set(tag, new Set([key]))
  }

  function store(key: string, page: KeptPage, directives: Directives): void {
    const at = now()
    const freshUntil = at + directives.maxAgeS * 1000
    const staleUntil = freshUntil + directives.staleS * 1000
    const entry: Entry = {
      page,
      freshUntil,
      staleUntil,
      uselessFrom: Math.max(staleUntil, freshUntil + staleIfErrorS * 1000),
      retryFrom: 0,
    }
    entries.set(key, entry)
    // Larger than the whole cache: not kept, so not to be found by its tags either.
    if (entries.peek(key) === entry) forEachTag(entry, (tag) => addKey(tag, key))
  }

  async function land(
    key: string,
    encoding: Encoding,
    render: () => Promise<Response>,
    purged: ReadonlySet<string>,
  ): Promise<Landing> {
    counters.renders += 1
    const response = await withLimit(render(), renderLimitMs)
    const directives = readDirectives(response)
    if (!directives && (response.status === 200 || response.headers.has("set-cookie"))) {
      entries.delete(key)
      return { private: response }
    }
    const tags = directives ? [...new Set([...directives.tags, ...commonTags])] : []
    const page = await keepPage(response, tags, encoding)
    if (response.status >= 500) {
      counters.failures += 1
    } else if (!directives) {
      entries.delete(key)
    } else if (!outdated(purged, tags)) {
      store(key, page, directives)
    }
    return { page }
  }

  function fly(key: string, encoding: Encoding, render: () => Promise<Response>): Flight<Landing> {
    return flights.begin(key, (purged) =>
      land(key, encoding, render, purged).catch((error: unknown) => {
        counters.failures += 1
        throw error
      }),
    )
  }

  /** Whether a landing is worth showing; a failed one puts off the next try. */
  function failed(landing: Landing, entry: Entry): boolean {
    const bad = "page" in landing && landing.page.status >= 500
    if (bad) entry.retryFrom = now() + retryS * 1000
    return bad
  }

  async function refresh(key: string, entry: Entry, encoding: Encoding, render: () => Promise<Response>) {
    try {
      failed(await fly(key, encoding, render).promise, entry)
    } catch {
      entry.retryFrom = now() + retryS * 1000
    }
  }

  return {
    async get(key, encoding, render) {
      const entry = entries.get(key)
      const at = now()
      if (entry && at < entry.freshUntil) {
        counters.hit += 1
        return { outcome: "hit", page: entry.page }
      }
      const standIn = entry && at < entry.uselessFrom ? entry : undefined
      // Once a render has failed, nobody waits for the next try.
      if (standIn && (at < standIn.staleUntil || standIn.retryFrom > 0)) {
        counters.stale += 1
        if (at >= standIn.retryFrom && !flights.find(key)) void refresh(key, standIn, encoding, render)
        return { outcome: "stale", page: standIn.page }
      }

      const joined = flights.find(key)
      const flight = joined ?? fly(key, encoding, render)
      // A purge while we wait takes the stand-in away as well.
      const usable = () => standIn !== undefined && entries.peek(key) === standIn
      let landing: Landing
      try {
        landing = await flight.promise
      } catch (error) {
        if (!standIn || !usable()) throw error
        standIn.retryFrom = now() + retryS * 1000
        counters.stale += 1
        return { outcome: "stale", page: standIn.page }
      }
      if (standIn && usable() && failed(landing, standIn)) {
        counters.stale += 1
        return { outcome: "stale", page: standIn.page }
      }
      if ("page" in landing) {
        counters.miss += 1
        return { outcome: "miss", page: landing.page }
      }
      counters.bypass += 1
      if (!joined) return { outcome: "bypass", private: landing.private }
      counters.renders += 1
      return { outcome: "bypass", private: await withLimit(render(), renderLimitMs) }
    },
    counters: () => ({ ...counters, entries: entries.size, bytes: entries.calculatedSize }),
  }
}

async function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RenderTimeout(`No page within ${limitMs} ms.`)), limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
