/** Yuan (12.5) as whole fen (1250). Sums are done in fen, where addition is exact. */
export function toFen(yuan: number | string): number {
  return Math.round(Number(yuan) * 100)
}

/** Whole fen as yuan, the unit of Medusa and of every answer. */
export function toYuan(fen: number): number {
  return fen / 100
}
