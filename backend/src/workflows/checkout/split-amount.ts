/**
 * Splits an amount over parts in proportion to their weights, exactly: every part gets its share rounded down, and
 * what is left over goes to the part with the largest weight, the first of them where several are equal.
 * @param amount_fen whole fen, 0 or more
 * @param weights whole, 0 or more each; all 0 counts as all equal
 * @returns whole fen by part, adding up to `amount_fen`
 */
export function splitAmount(amount_fen: number, weights: number[]): number[] {
  if (weights.length === 0) return []
  if (weights.every((weight) => weight === 0))
    return splitAmount(
      amount_fen,
      weights.map(() => 1),
    )
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  // Fen times fen leaves the whole numbers that floating point keeps exact.
  const parts = weights.map((weight) => Number((BigInt(amount_fen) * BigInt(weight)) / total))
  const left = amount_fen - parts.reduce((sum, part) => sum + part, 0)
  const largest = weights.indexOf(Math.max(...weights))
  return parts.map((part, index) => (index === largest ? part + left : part))
}
