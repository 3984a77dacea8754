/**
 * A mainland mobile number as it is kept: eleven digits. Spaces, hyphens, full-width digits and the country code +86
 * or 0086 are taken off first.
 * @returns null where that leaves no mobile number
 */
export function normalizeMobile(input: string): string | null {
  const digits = input
    .normalize("NFKC")
    .replaceAll(/[\s-]/g, "")
    .replace(/^(\+86|0086)/, "")
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}
