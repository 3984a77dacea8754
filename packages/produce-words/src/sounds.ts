import { pinyin } from "pinyin-pro"

/** Substrings of a name longer than this are not typed as one word. */
const LONGEST_SOUND = 8

/** The toneless syllables of a run of Chinese characters, read in context: 长红枣 is `chang hong zao`. */
export function syllables(run: string): string[] {
  return pinyin(run, { toneType: "none", type: "array", v: true }).map((syllable) => syllable.toLowerCase())
}

export interface Sounds {
  /** The whole run: `dazao`, `dz`. */
  whole: string[]
  /** Every part of it: `da`, `zao`. */
  parts: string[]
}

/** Pinyin and initials of a run, joined, as people type them. */
export function soundsOf(run: string): Sounds {
  const spoken = syllables(run)
  const initials = spoken.map((syllable) => syllable.slice(0, 1))
  const parts: string[] = []
  for (let start = 0; start < spoken.length; start++) {
    const last = Math.min(spoken.length, start + LONGEST_SOUND)
    for (let end = start + 1; end <= last; end++) {
      parts.push(spoken.slice(start, end).join(""))
      // One letter alone says nothing.
      if (end - start > 1) parts.push(initials.slice(start, end).join(""))
    }
  }
  return { whole: [spoken.join(""), initials.join("")], parts }
}
