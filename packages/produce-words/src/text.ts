import { Converter } from "opencc-js/t2cn"

const toSimplified = Converter({ from: "t", to: "cn" })

/**
 * Brings text to the one form in which it is compared: full-width letters narrowed, lower case, traditional
 * characters simplified, accents and `ü` as they are typed (`v`).
 */
export function foldText(text: string): string {
  const narrow = text.normalize("NFKC").toLowerCase().replaceAll("ü", "v")
  return toSimplified(narrow)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC")
}

/** The unbroken runs of Chinese characters in folded text. */
export function hanRuns(folded: string): string[] {
  return folded.match(/\p{Script=Han}+/gu) ?? []
}

/** The runs of Latin letters and digits in folded text, English plurals brought to their singular. */
export function latinWords(folded: string): string[] {
  return (folded.match(/[a-z0-9]+/g) ?? []).map(singular)
}

// Applied to the index and to the query alike, so that a wrong guess harms nobody: both sides guess the same.
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`
  if (/(?:oes|ches|shes|xes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Every two neighbouring characters of a run; a single character stands for itself. */
export function bigrams(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
