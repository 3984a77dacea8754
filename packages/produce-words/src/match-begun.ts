import type { IndexWords } from "./index-words.js"
import type { QueryAttempt } from "./query-words.js"

/** Whether words answer an attempt whose last word is still being typed. */
export function matchesBegun(attempt: QueryAttempt, words: IndexWords): boolean {
  const known = Object.values(words).flatMap((text: string) => text.split(" "))
  const wanted = attempt.text.split(" ")
  const last = wanted.pop()!
  return wanted.every((word) => known.includes(word)) && known.some((word) => word.startsWith(last))
}
