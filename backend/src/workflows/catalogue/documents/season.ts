import { chinaDay } from "../../../calendar/china-day"

/**
 * How long a reader waits for the season: 0 when it is now, 1 for what there is all year, else one more than the
 * months until it begins.
 * @param months 1 to 12; empty: all year
 */
export function monthsUntilSeason(months: readonly number[], month: number): number {
  if (months.length === 0) return 1
  const waits = months.map((one) => (one - month + 12) % 12)
  const shortest = Math.min(...waits)
  return shortest === 0 ? 0 : shortest + 1
}

/** The instant, ISO, at which a calendar day begins in China, which keeps UTC+8 all year. */
export function chinaDayBegins(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString()
}

/** The instant, ISO, at which the next month begins in China. */
export function nextMonthBegins(now: Date): string {
  const [year, month] = chinaDay(now).split("-").map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 1, -8)).toISOString()
}
