const china = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/** The calendar day in China at an instant, `YYYY-MM-DD`: what validity and seasons are measured by. */
export function chinaDay(instant: Date): string {
  return china.format(instant)
}

/** The month of the calendar day in China at an instant, 1 to 12. */
export function chinaMonth(instant: Date): number {
  return Number(chinaDay(instant).slice(5, 7))
}
