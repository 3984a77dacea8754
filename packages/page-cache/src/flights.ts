/** One piece of work that others who want the same wait for. */
export interface Flight<T> {
  promise: Promise<T>
  /** Tags purged since it began: what it brings back was perhaps read before the change. */
  purged: ReadonlySet<string>
}

/**
 * Single flight by key. A purge lets what is in the air go on for those who already wait, but nobody who asks
 * after the purge joins it: they would be shown what the purge was to remove.
 */
export class Flights<T> {
  readonly #joinable = new Map<string, Flight<T>>()
  readonly #running = new Set<Set<string>>()

  find(key: string): Flight<T> | undefined {
    return this.#joinable.get(key)
  }

  /** Begins work under a key that nobody flies. `work` gets the set of what is purged meanwhile. */
  begin(key: string, work: (purged: ReadonlySet<string>) => Promise<T>): Flight<T> {
    const purged = new Set<string>()
    this.#running.add(purged)
    const flight: Flight<T> = {
      purged,
      promise: work(purged).finally(() => {
        this.#running.delete(purged)
        if (this.#joinable.get(key) === flight) this.#joinable.delete(key)
      }),
    }
    this.#joinable.set(key, flight)
    return flight
  }

  purge(tags: ReadonlySet<string>): void {
    this.#joinable.clear()
    for (const purged of this.#running) {
      for (const tag of tags) purged.add(tag)
    }
  }
}

/** Whether what a flight brought back may be out of date, now that its tags are known. */
export function outdated(purged: ReadonlySet<string>, tags: Iterable<string>): boolean {
  return purged.size > 0 && [...tags].some((tag) => purged.has(tag))
}
