/** Seasons are months, 1 to 12; a season may run over the turn of the year. */

export interface SeasonRun {
  from: number
  to: number
}

/** `[10, 11, 12, 1]` → one run from 10 to 1; all twelve months are one run from 1 to 12. */
export function seasonRuns(months: number[]): SeasonRun[] {
  const inSeason = new Set(months)
  if (inSeason.size === 12) return [{ from: 1, to: 12 }]
  const starts = [...inSeason].filter((month) => !inSeason.has(before(month))).toSorted((a, b) => a - b)
  return starts.map((from) => {
    let to = from
    while (inSeason.has(after(to))) to = after(to)
    return { from, to }
  })
}

/** The month a product comes back, seen from `now`; null where it is in season or has no season. */
export function comesBackIn(months: number[], now: number): number | null {
  if (months.length === 0 || months.includes(now)) return null
  let month = after(now)
  while (!months.includes(month) && month !== now) month = after(month)
  return month === now ? null : month
}

/** True where a product has a season and it is now; what there is all year is never said to be in season. */
export function isRipe(product: { season_months: number[]; in_season: boolean }): boolean {
  return product.in_season && product.season_months.length > 0 && product.season_months.length < 12
}

function after(month: number): number {
  return month === 12 ? 1 : month + 1
}

function before(month: number): number {
  return month === 1 ? 12 : month - 1
}
