/** What one pack holds; the fields that do not apply are null. */
export interface PackSize {
  net_weight_g: number | null
  net_volume_ml: number | null
  pieces: number | null
}

// 斤 is 500 g and 两 is 50 g on the mainland market.
const UNITS: Record<string, { factor: number; unit: "g" | "ml" | "pc" }> = {
  kg: { factor: 1000, unit: "g" },
  公斤: { factor: 1000, unit: "g" },
  千克: { factor: 1000, unit: "g" },
  斤: { factor: 500, unit: "g" },
  两: { factor: 50, unit: "g" },
  克: { factor: 1, unit: "g" },
  g: { factor: 1, unit: "g" },
  毫升: { factor: 1, unit: "ml" },
  ml: { factor: 1, unit: "ml" },
  升: { factor: 1000, unit: "ml" },
  l: { factor: 1000, unit: "ml" },
  个: { factor: 1, unit: "pc" },
  枚: { factor: 1, unit: "pc" },
  只: { factor: 1, unit: "pc" },
  根: { factor: 1, unit: "pc" },
}

const CHINESE_NUMBERS: Record<string, number> = {
  半: 0.5,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

const MEASURE =
  /(\d{1,6}(?:\.\d{1,3})?|[半一二两三四五六七八九十])\s*(公斤|千克|毫升|kg|ml|斤|两|克|升|个|枚|只|根|g|l)(?![a-z])/g

/** The words of a pack in the index: `5000g`, `1800ml`, `30pc`. */
export function packWords(pack: PackSize): string[] {
  const words: string[] = []
  if (pack.net_weight_g) words.push(`${pack.net_weight_g}g`)
  if (pack.net_volume_ml) words.push(`${pack.net_volume_ml}ml`)
  if (pack.pieces) words.push(`${pack.pieces}pc`)
  return words
}

/**
 * Takes the measures out of a folded query: 10斤大米 leaves 大米 and gives `5000g`.
 * @returns the query without its measures, and their words as `packWords` writes them
 */
export function takeMeasures(folded: string): { rest: string; words: string[] } {
  const words: string[] = []
  const rest = folded.replace(MEASURE, (_, amount: string, name: string) => {
    const unit = UNITS[name]!
    const count = CHINESE_NUMBERS[amount] ?? Number(amount)
    words.push(`${Math.round(count * unit.factor)}${unit.unit}`)
    return " "
  })
  return { rest, words }
}
