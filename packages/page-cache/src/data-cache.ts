import { LRUCache } from "lru-cache"
import { Flights, outdated } from "./flights.js"
import { processPurges, type Purges } from "./purges.js"

export interface DataCache<T> {
  /**
   * The value under `key`, loaded at most once at a time. A load that fails is not remembered, nor is one that
   * began before a purge of one of its tags.
   * @param tags what the value is made of, the same words the backend purges by
   * @throws whatever `load` throws, to everybody who waits for it
   */
  get(key: string, tags: readonly string[], load: () => Promise<T>): Promise<T>
}

/**
 * A small cache for data that many pages share, such as facet counts: bounded by number of entries, forgotten
 * by tag and by age.
 * @param options.ttl_s how long a value may be used when nobody purges it
 * @param options.now milliseconds, any origin
 */
export function createDataCache<T>(options: {
  maxEntries: number
  ttl_s: number
  purges?: Purges
  now?: () => number
}): DataCache<T> {
  const now = options.now ?? (() => performance.now())
  const kept = new LRUCache<string, { value: T; tags: readonly string[]; until: number }>({
    max: options.maxEntries,
  })
  const flights = new Flights<T>()
  ;(options.purges ?? processPurges).listen((tags) => {
    flights.purge(tags)
    for (const [key, entry] of kept.entries()) {
      if (entry.tags.some((tag) => tags.has(tag))) kept.delete(key)
    }
  })

  return {
    async get(key, tags, load) {
      const entry = kept.get(key)
      if (entry && now() < entry.until) return entry.value
      const flight =
        flights.find(key) ??
        flights.begin(key, async (purged) => {
          const value = await load()
          if (!outdated(purged, tags)) kept.set(key, { value, tags, until: now() + options.ttl_s * 1000 })
          return value
        })
      return flight.promise
    },
  }
}
