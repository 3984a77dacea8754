/** How a row of the catalogue became different. Pavilions, sellers, brands: before and after. */
export interface RowChange {
  id: string
  was_on_sale: boolean
  is_on_sale: boolean
  pavilions: (string | null)[]
  sellers: (string | null)[]
  brands: (string | null)[]
  document_changed: boolean
  card_changed: boolean
  words_changed: boolean
}

/**
 * The cache tags a change makes stale. What stands on no card leaves lists alone, or every sale in a rush would
 * empty the cache.
 */
export function tagsOfChange(change: RowChange): string[] {
  if (!change.was_on_sale && !change.is_on_sale) return []
  const product = change.document_changed || change.card_changed ? [`product:${change.id}`] : []
  if (!change.card_changed && change.was_on_sale === change.is_on_sale) return product
  return [
    ...product,
    "catalogue",
    ...tags("pavilion", change.pavilions),
    ...tags("seller", change.sellers),
    ...tags("brand", change.brands),
  ]
}

function tags(kind: string, handles: (string | null)[]): string[] {
  return handles.flatMap((handle) => (handle ? [`${kind}:${handle}`] : []))
}
