import { MAX_LINE_QUANTITY } from "@pavilion/contracts"

/** Reads a quantity as typed, full-width digits included. @returns a whole number of `min` to 999, or null */
export function parseQuantity(text: string, min: 0 | 1 = 1): number | null {
  const digits = text.normalize("NFKC").trim()
  if (!/^\d{1,4}$/.test(digits)) return null
  const quantity = Number(digits)
  return quantity >= min && quantity <= MAX_LINE_QUANTITY ? quantity : null
}
