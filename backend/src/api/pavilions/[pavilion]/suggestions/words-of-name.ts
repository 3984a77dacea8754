import type { Named } from "@pavilion/contracts"
import { type IndexWords, wordsForIndex } from "@pavilion/produce-words"

/** Names of categories and sellers are few and seldom change; their words take a millisecond to make. */
const MOST_NAMES = 5_000
const known = new Map<string, IndexWords>()

/** The words under which a category or a seller is found. */
export function wordsOfName({ name, name_en }: Named): IndexWords {
  const key = `${name}\n${name_en}`
  const kept = known.get(key)
  if (kept) return kept
  const words = wordsForIndex({ names: [name], names_en: [name_en], places: [], groups: [], packs: [] })
  if (known.size >= MOST_NAMES) known.clear()
  known.set(key, words)
  return words
}
