interface Window {
  taken: number
  ends: number
}

export interface AttemptLimits {
  /** Attempts within the window. */
  limit: number
  window_ms: number
  /** How many keys are remembered; past that the one used longest ago is forgotten. */
  max_keys?: number
  now?: () => number
}

/**
 * Counts attempts by key in windows that begin with the first attempt. An attempt is counted before its outcome is
 * known, so that a hundred at once are no way around, and given back when it turned out well.
 * Each process counts for itself.
 */
export class Attempts {
  readonly #windows = new Map<string, Window>()
  readonly #limits: Required<AttemptLimits>

  constructor(limits: AttemptLimits) {
    this.#limits = { max_keys: 50_000, now: Date.now, ...limits }
  }

  /** @returns 0 when the attempt may go on, else the seconds to wait */
  take(key: string): number {
    const { limit, window_ms, max_keys, now } = this.#limits
    const known = this.#windows.get(key)
    const current = known && known.ends > now() ? known : { taken: 0, ends: now() + window_ms }
    this.#windows.delete(key)
    this.#windows.set(key, current)
    if (this.#windows.size > max_keys) {
      const [oldest] = this.#windows.keys()
      if (oldest !== undefined) this.#windows.delete(oldest)
    }
    if (current.taken >= limit) return Math.max(1, Math.ceil((current.ends - now()) / 1000))
    current.taken++
    return 0
  }

  giveBack(key: string): void {
    const current = this.#windows.get(key)
    if (current && current.taken > 0) current.taken--
  }

  forget(key: string): void {
    this.#windows.delete(key)
  }

  get size(): number {
    return this.#windows.size
  }
}
