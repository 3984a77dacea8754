/**
 * Where a parcel goes, level by level: province, city, county, township. The form posts one code for each level; what
 * does not lie under the level above it is dropped, so that a half-changed choice never delivers to the old place.
 */
import type { Division, DivisionListAnswer } from "@pavilion/contracts"
import { type Answer, callBackend, type Failure } from "./backend.ts"

export const REGION_LEVELS = ["province", "city", "county", "township"] as const
export type RegionLevel = (typeof REGION_LEVELS)[number]
export type RegionCodes = Record<RegionLevel, string>

export interface Region {
  codes: RegionCodes
  /** What can be chosen at each level; empty where the level above is not chosen or has nothing below it. */
  options: Record<RegionLevel, Division[]>
  /** The chosen chain, province first. */
  path: Division[]
  /** Code to deliver to; null while too little is chosen. */
  division_code: string | null
}

/** Answers the divisions under `parent`, or the provinces. */
export type DivisionReader = (parent?: string) => Promise<Answer<DivisionListAnswer>>

// Divisions change once a year; a county asked for once is asked for again at every step of a form.
const KEPT_LISTS = 1000
const FRESH_MS = 60 * 60 * 1000
const kept = new Map<string, { data: DivisionListAnswer; read_at: number }>()

/** Reads divisions through a small memory of this process. */
export function divisionReader(caller: Parameters<typeof callBackend>[0]): DivisionReader {
  return async (parent) => {
    const key = parent ?? ""
    const known = kept.get(key)
    if (known && Date.now() - known.read_at < FRESH_MS) return { ok: true, status: 200, data: known.data }
    const answer = await callBackend<DivisionListAnswer>(caller, "/divisions", { query: { parent } })
    if (answer.ok) {
      if (kept.size >= KEPT_LISTS) kept.clear()
      kept.set(key, { data: answer.data, read_at: Date.now() })
    }
    return answer
  }
}

/** The codes of a region from province down to `code`; the empty region where `code` is unknown. */
export async function regionCodesOf(read: DivisionReader, code: string): Promise<RegionCodes> {
  const answer = code === "" ? undefined : await read(code)
  const path = answer?.ok ? answer.data.path : []
  return Object.fromEntries(
    REGION_LEVELS.map((level, depth) => [level, path[depth]?.code ?? ""]),
  ) as RegionCodes
}

/**
 * Follows the chosen codes from the province down.
 * @param homeCode division of the pavilion: a prefecture's pavilion delivers in its own city without a district
 */
export async function readRegion(
  read: DivisionReader,
  chosen: RegionCodes,
  homeCode: string,
): Promise<Region | Failure> {
  const region: Region = {
    codes: { province: "", city: "", county: "", township: "" },
    options: { province: [], city: [], county: [], township: [] },
    path: [],
    division_code: null,
  }
  let parent: Division | undefined
  for (const [depth, level] of REGION_LEVELS.entries()) {
    const answer = await read(parent?.code)
    if (!answer.ok) return answer
    const options = answer.data.divisions
    region.options[level] = options
    const division = options.find(({ code }) => code === chosen[level])
    if (!division) {
      const isPlace = depth >= 3 || (depth === 2 && (options.length === 0 || parent?.code === homeCode))
      region.division_code = isPlace ? (parent?.code ?? null) : null
      return region
    }
    region.codes[level] = division.code
    region.path.push(division)
    region.division_code = division.code
    parent = division
  }
  return region
}

/** The region a form chose, seen from the pavilion it is posted to; null where the divisions cannot be read now. */
export async function chosenRegion(locals: App.Locals, chosen: RegionCodes): Promise<Region | null> {
  const region = await readRegion(divisionReader(locals), chosen, locals.pavilion.division.code)
  return "path" in region ? region : null
}

// Levels that exist in the statistics only; nobody writes them on a parcel.
const UNSPOKEN = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"])

/** `河南省 信阳市 息县`, as one writes it on a parcel. */
export function regionName(path: readonly { name: string }[]): string {
  return path
    .map(({ name }) => name)
    .filter((name) => !UNSPOKEN.has(name))
    .join(" ")
}
