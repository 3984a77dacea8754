import type { MedusaContainer } from "@medusajs/framework/types"

/** A row of some module that became different. */
export interface Change {
  kind: string
  id: string
}

/** What the catalogue has to do about changes. */
export interface Stale {
  /** Documents to build anew. */
  product_ids: string[]
  /** Inventory items whose stock is to be read anew. */
  inventory_item_ids: string[]
  /** Cache tags that no document speaks of: a seller's story, a pavilion's slogan. */
  tags: string[]
}

/** How one kind of row bears on the catalogue. */
export interface Source {
  /** What becomes stale when these rows change, are made or are deleted. */
  stale(container: MedusaContainer, ids: string[]): Promise<Partial<Stale>>
  /** Ids of rows that were made, changed or deleted since; for what no event told of. */
  touchedSince(container: MedusaContainer, since: Date): Promise<string[]>
}

/** More rows than this have not changed at once. */
export const ALL = 1_000_000

/** Rows made, changed or deleted since; deleting does not always count as changing. */
export function touched(since: Date): { $or: never[] } {
  const either = { $or: [{ updated_at: { $gte: since } }, { deleted_at: { $gte: since } }] }
  // Every row has both columns, but the types of Medusa's own modules do not say so.
  return either as unknown as { $or: never[] }
}

/** Options under which a module lists the ids of rows, deleted ones too. */
export const IDS = { select: ["id"], take: ALL, withDeleted: true }

export const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id)
