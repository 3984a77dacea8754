import { type PackSize, packWords } from "./measures.js"
import { soundsOf } from "./sounds.js"
import { bigrams, foldText, hanRuns, latinWords } from "./text.js"

/** The text of one product, as people wrote it. */
export interface ProduceText {
  /** Its Chinese names: the title first, then the aliases. */
  names: string[]
  names_en: string[]
  /** Where it comes from: county, township. */
  places: string[]
  /** What it belongs to: category, kind, variety, in both languages. */
  groups: string[]
  packs: PackSize[]
}

/**
 * The words of one product as four texts of space-separated words, heaviest first. A search engine needs nothing but
 * to split them at the spaces and to weigh the four texts differently.
 */
export interface IndexWords {
  /** What the thing is: the end of each name, and whole names by sound. */
  heads: string
  /** Every pair of characters of its names. */
  names: string
  /** Single characters, sounds of parts, English words. */
  parts: string
  /** Places, groups and pack sizes. */
  context: string
}

/**
 * Makes the words under which a product is found. Chinese is written without spaces and engines take an unbroken run
 * for one word, so every run becomes pairs of characters; a query is cut the same way and must find all its pairs.
 * Names of produce have their head at the end (米醋 is vinegar, 大米 is rice), so the end weighs most.
 */
export function wordsForIndex(text: ProduceText): IndexWords {
  const heads: string[] = []
  const names: string[] = []
  const parts: string[] = []
  const context: string[] = []
  const places = text.places.map(foldText)

  for (const run of text.names.flatMap((name) => hanRuns(foldText(name)))) {
    const characters = Array.from(run)
    const sounds = soundsOf(run)
    heads.push(characters.slice(-2).join(""), ...sounds.whole)
    if (characters.length > 1) heads.push(characters.at(-1)!)
    names.push(...bigrams(run))
    parts.push(...characters, ...sounds.parts)
  }
  for (const words of text.names_en.map((name) => latinWords(foldText(name)))) {
    heads.push(...words.slice(-1))
    parts.push(...words)
  }
  for (const latin of text.names.flatMap((name) => latinWords(foldText(name)))) parts.push(latin)

  for (const place of places) context.push(...hanWords(place), ...latinWords(place))
  // People put the county in front of the thing: 新郑大枣, xinzhengdazao, xzdz.
  for (const county of places.slice(0, 1).flatMap(hanRuns).map(shortPlace)) {
    for (const run of text.names.flatMap((name) => hanRuns(foldText(name)))) {
      if (run.startsWith(county)) continue
      context.push(...bigrams(county + run), ...soundsOf(county + run).whole)
    }
  }
  for (const group of text.groups.map(foldText)) context.push(...hanWords(group), ...latinWords(group))
  for (const pack of text.packs) context.push(...packWords(pack))

  return {
    heads: heads.join(" "),
    names: names.join(" "),
    parts: unique(parts),
    context: unique(context),
  }
}

function hanWords(folded: string): string[] {
  return hanRuns(folded).flatMap((run) => [
    ...Array.from(run),
    ...bigrams(run),
    ...soundsOf(run).whole,
    ...soundsOf(shortPlace(run)).whole,
  ])
}

/** 新郑市 is called 新郑; 息县 keeps its two characters. */
function shortPlace(place: string): string {
  return place.length > 2 ? place.replace(/[市县区镇乡]$/u, "") : place
}

function unique(words: string[]): string {
  return [...new Set(words)].join(" ")
}
