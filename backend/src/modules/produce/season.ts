/** Whether something with these months is in season in `month` (1 to 12); no months means all year. */
export function isInSeason(months: readonly number[], month: number): boolean {
  return months.length === 0 || months.includes(month)
}

/** Whether `months` is a season: different months from 1 to 12, in whatever order the season runs. */
export function isSeason(months: readonly number[]): boolean {
  return (
    new Set(months).size === months.length &&
    months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)
  )
}
