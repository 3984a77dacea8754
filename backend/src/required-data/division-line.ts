import type { Division, DivisionLevel } from "@pavilion/contracts"

function levelOf(code: string): DivisionLevel {
  if (code.length === 12) return "village"
  if (code.length === 9) return "township"
  if (code.endsWith("0000")) return "province"
  return code.endsWith("00") ? "city" : "county"
}

const PARENT_OF: Record<DivisionLevel, (code: string) => string | null> = {
  province: () => null,
  city: (code) => `${code.slice(0, 2)}0000`,
  county: (code) => `${code.slice(0, 4)}00`,
  township: (code) => code.slice(0, 6),
  village: (code) => code.slice(0, 9),
}

/** A line of a division file: code, tab, name. */
export function divisionOfLine(line: string): Division {
  const [code = "", name = ""] = line.split("\t")
  const level = levelOf(code)
  return { code, name, level, parent_code: PARENT_OF[level](code) }
}
