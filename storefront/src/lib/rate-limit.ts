/** At most `per_second` calls a second from one address, and as many at once; counted in this process alone. */
export interface RateLimit {
  /** @returns false where the address has had its share */
  take(address: string): boolean
}

interface Bucket {
  left: number
  filled_at: number
}

/**
 * @param options.addresses how many addresses are remembered; the one seen longest ago goes first
 * @param options.now milliseconds, any origin
 */
export function createRateLimit(options: {
  per_second: number
  addresses: number
  now?: () => number
}): RateLimit {
  const now = options.now ?? (() => performance.now())
  const buckets = new Map<string, Bucket>()
  return {
    take(address) {
      const time = now()
      const before = buckets.get(address)
      const gained = before ? ((time - before.filled_at) / 1000) * options.per_second : Infinity
      const left = Math.min(options.per_second, (before?.left ?? 0) + gained)
      // Set anew, so that the map's order is the order of last use.
      buckets.delete(address)
      buckets.set(address, { left: left >= 1 ? left - 1 : left, filled_at: time })
      const oldest = buckets.keys().next()
      if (buckets.size > options.addresses && !oldest.done) buckets.delete(oldest.value)
      return left >= 1
    },
  }
}
