interface Orderable {
  id: string
  variant_rank: number | null
  variant_pack?: { net_weight_g: number | null; net_volume_ml: number | null; pieces: number | null } | null
}

/**
 * The order in which pack sizes are shown: as the seller ranked them, else from the small pack to the large, else by
 * id. Never as the database happens to answer, which changes with every update: the first pack is the one a card
 * sells.
 */
export function compareVariants(one: Orderable, other: Orderable): number {
  return (
    (one.variant_rank ?? 0) - (other.variant_rank ?? 0) ||
    sizeOf(one) - sizeOf(other) ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  )
}

/** Grams, millilitres or pieces; packs of one product are measured alike. */
function sizeOf({ variant_pack: pack }: Orderable): number {
  return pack?.net_weight_g ?? pack?.net_volume_ml ?? pack?.pieces ?? 0
}
