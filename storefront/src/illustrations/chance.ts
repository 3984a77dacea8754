/** A repeatable source of variety: the same seed always tells the same story. */
export interface Chance {
  /** A number from low to high. */
  between(low: number, high: number): number
  /** One of the things. */
  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing
}

/** FNV-1a over the text's code units, then mulberry32: small, fast, and alike on every machine. */
export function chanceOf(text: string): Chance {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
  return {
    between: (low, high) => low + (high - low) * next(),
    pick: (things) => things[Math.floor(next() * things.length)] ?? things[0],
  }
}
