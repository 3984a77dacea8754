/** Told the tags of every purge, at once and in the order of the purges. */
export type PurgeListener = (tags: ReadonlySet<string>) => void

export interface Purges {
  /** Tells every listener before it returns: what asks afterwards finds nothing that carries one of `tags`. */
  purge(tags: Iterable<string>): void
  /** @returns stop listening */
  listen(listener: PurgeListener): () => void
}

/** Makes one place where purges are announced and every cache of a process listens. */
export function createPurges(): Purges {
  const listeners = new Set<PurgeListener>()
  return {
    purge(tags) {
      const purged = new Set(tags)
      for (const listener of listeners) listener(purged)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The one of this process: a purge has to reach pages and the data they are made of alike. */
export const processPurges = createPurges()
