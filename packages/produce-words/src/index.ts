export { wordsForIndex, type IndexWords, type ProduceText } from "./index-words.js"
export type { PackSize } from "./measures.js"
export { wordsForQuery, type QueryAttempt } from "./query-words.js"
export { foldText } from "./text.js"
