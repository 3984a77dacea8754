/** Keeps what was used last, up to a number of bytes; the oldest go first. */
export class ByteCache {
  readonly #entries = new Map<string, Buffer>()
  #bytes = 0

  constructor(readonly limit: number) {}

  get(key: string): Buffer | undefined {
    const found = this.#entries.get(key)
    if (found) {
      this.#entries.delete(key)
      this.#entries.set(key, found)
    }
    return found
  }

  set(key: string, value: Buffer): void {
    this.#forget(key)
    if (value.byteLength > this.limit) return
    this.#entries.set(key, value)
    this.#bytes += value.byteLength
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.limit) break
      this.#forget(oldest)
    }
  }

  get bytes(): number {
    return this.#bytes
  }

  #forget(key: string): void {
    this.#bytes -= this.#entries.get(key)?.byteLength ?? 0
    this.#entries.delete(key)
  }
}
