/** What a pack's title says: at most one measure, and the title in English. */
export interface DemoPack {
  title: string
  title_en: string
  net_weight_g: number | null
  net_volume_ml: number | null
  pieces: number | null
}

const NO_MEASURE = { net_weight_g: null, net_volume_ml: null, pieces: null }

const WHOLE_TITLES: Record<string, string> = {
  双人: "For two",
  成人: "Adult",
  儿童: "Child",
}

const COUNTED: Record<string, [one: string, many: string]> = {
  个: ["piece", "pieces"],
  枚: ["egg", "eggs"],
  根: ["stalk", "stalks"],
  只: ["bag", "bags"],
  盒: ["box", "boxes"],
  件: ["piece", "pieces"],
  套: ["set", "sets"],
}

// Factor to grams or millilitres.
const UNITS: Record<string, number> = { g: 1, kg: 1_000, ml: 1, L: 1_000 }

/**
 * Reads titles such as `2.5kg`, `500mlx6`, `1个约4kg`, `2kg礼盒`, `10枚`, `成人`.
 * @example packOfTitle("500mlx6") // { title: "500ml×6", title_en: "6 × 500 ml", net_volume_ml: 3000, … }
 */
export function packOfTitle(source: string): DemoPack {
  const title = source.replace("x", "×")
  const measured = /^(?:(\d+)个约)?([\d.]+)(kg|g|ml|L)(?:×(\d+))?(礼盒)?$/.exec(title)
  if (measured) {
    const [, count, amount = "", unit = "", times, gift] = measured
    const total = Math.round(Number(amount) * (UNITS[unit] ?? 0) * Number(times ?? 1))
    const single = `${amount} ${unit}`
    const plain = times ? `${times} × ${single}` : single
    const title_en = count ? `${count}, about ${plain}` : `${plain}${gift ? " gift box" : ""}`
    const weighed = unit === "kg" || unit === "g"
    return {
      ...NO_MEASURE,
      title,
      title_en,
      ...(weighed ? { net_weight_g: total } : { net_volume_ml: total }),
    }
  }
  const counted = /^(\d+)([个枚根只盒件套])装?$/.exec(title)
  if (counted) {
    const pieces = Number(counted[1])
    const [one, many] = COUNTED[counted[2] ?? ""] ?? ["", ""]
    return { ...NO_MEASURE, title, title_en: `${pieces} ${pieces === 1 ? one : many}`, pieces }
  }
  return { ...NO_MEASURE, title, title_en: WHOLE_TITLES[title] ?? title.replace(/(\d)([a-z])/, "$1 $2") }
}
