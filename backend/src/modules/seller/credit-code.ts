// Digits and capitals without I, O, S, V and Z.
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"

/**
 * The check character over the first 17 characters of a unified social credit code, or null where one of them is
 * not of its alphabet. Each character's value is weighed with 3^i mod 31 (ISO 7064 MOD 31-3).
 * @see GB 32100-2015, chapter 4 and annex A
 */
export function creditCodeCheck(first17: string): string | null {
  if (first17.length !== 17) return null
  let sum = 0
  let weight = 1
  for (const character of first17) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return null
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** Whether `code` is a well-formed unified social credit code (统一社会信用代码) whose check character is right. */
export function isCreditCode(code: string): boolean {
  return code.length === 18 && creditCodeCheck(code.slice(0, 17)) === code.charAt(17)
}
