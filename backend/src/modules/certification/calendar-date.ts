const FORM = /^\d{4}-\d{2}-\d{2}$/

/** Whether `text` is a day of the calendar written `YYYY-MM-DD`: 2026-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  if (!FORM.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
