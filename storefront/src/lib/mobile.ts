// A mainland mobile number is 11 digits that begin with 13 to 19.
const MOBILE = /^1[3-9]\d{9}$/

/**
 * Reads a mainland mobile number the way people write one: with spaces, dashes or brackets, with +86, 0086 or 86 in
 * front, in full-width digits.
 * @returns the eleven digits, or null when it is none
 */
export function parseMobile(text: string): string | null {
  const compact = text.normalize("NFKC").replace(/[\s\p{Pd}().·]/gu, "")
  const digits = compact.replace(/^(?:\+|00)?86(?=1\d{10}$)/, "")
  return MOBILE.test(digits) ? digits : null
}

/** `138 0013 8000`: easier to check at a glance. */
export function groupMobile(mobile: string): string {
  return mobile.replace(/^(\d{3})(\d{4})(\d{4})$/, "$1 $2 $3")
}
