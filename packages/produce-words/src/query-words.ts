import { takeMeasures } from "./measures.js"
import { syllables } from "./sounds.js"
import { bigrams, foldText, hanRuns, latinWords } from "./text.js"

/** Longer queries are cut: nobody means more, and every word costs a look-up. */
const LONGEST_QUERY = 64
const MOST_WORDS = 24

/** One way to ask: all its words must be found. */
export interface QueryAttempt {
  /** Space-separated words, as `wordsForIndex` writes them. */
  text: string
  /** False where something of the query was left out or only its sound is asked for. */
  exact: boolean
}

const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" })

/**
 * Reads a query as the words to look for: a list of attempts, the strictest first. The first attempt that finds
 * anything is the answer.
 * 1. as typed: every pair of neighbouring characters; 2. cut into words, which may stand apart (息县大米 finds rice
 * of 息县); 3. without pack sizes and the suffix 儿; 4. by sound, which mends wrong characters (大早, 帐蓬).
 * @param query whatever a person typed, any length
 * @returns no attempt at all for a query without a word in it
 */
export function wordsForQuery(query: string): QueryAttempt[] {
  const folded = foldText(query.slice(0, LONGEST_QUERY))
  const { rest, words: measures } = takeMeasures(folded)
  const latin = latinWords(rest)
  const runs = hanRuns(rest)
  const plain = runs.map((run) => (run.length > 1 ? run.replace(/儿$/u, "") : run))

  const attempts: QueryAttempt[] = []
  const attempt = (exact: boolean, words: string[]) => {
    const text = [...new Set(words)].slice(0, MOST_WORDS).join(" ")
    if (text && attempts.every((earlier) => earlier.text !== text)) attempts.push({ text, exact })
  }

  attempt(true, [...runs.flatMap(bigrams), ...latin, ...measures])
  attempt(true, [...runs.flatMap(cut).flatMap(bigrams), ...latin, ...measures])
  if (runs.length + latin.length > 0) {
    attempt(false, [...plain.flatMap(bigrams), ...latin])
    attempt(false, [...plain.flatMap(cut).flatMap(bigrams), ...latin])
    // One syllable alone sounds like too many things.
    attempt(false, [...plain.map((run) => (run.length > 1 ? syllables(run).join("") : run)), ...latin])
  }
  return attempts
}

function cut(run: string): string[] {
  return [...segmenter.segment(run)].map((piece) => piece.segment)
}
