import { isCalendarDate } from "./calendar-date"

interface Validity {
  valid_from: string
  valid_to: string
}

interface RegistrationWindow {
  registration_open_from: string | null
  registration_open_to: string | null
}

/** Whether both ends are days of the calendar and the first is not after the last. */
export function isValidity({ valid_from, valid_to }: Validity): boolean {
  return isCalendarDate(valid_from) && isCalendarDate(valid_to) && valid_from <= valid_to
}

/**
 * Whether a certificate beginning on `day` could have been granted: marks open and close (registration of
 * 农产品地理标志 ended in 2022), certificates granted in time stay good afterwards.
 */
export function isGrantedInTime(day: string, mark: RegistrationWindow): boolean {
  return (
    (mark.registration_open_from === null || mark.registration_open_from <= day) &&
    (mark.registration_open_to === null || day <= mark.registration_open_to)
  )
}

/** Whether a certificate's number has the form of its mark; a mark without a form takes any. */
export function hasForm(number: string, pattern: string | null): boolean {
  return pattern === null || new RegExp(`^(?:${pattern})$`, "u").test(number)
}
