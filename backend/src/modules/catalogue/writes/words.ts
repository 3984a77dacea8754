import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StoredWords } from "../stored"

/** Words of a product that the search engine does not hold yet; not on sale, it is to forget them. */
export interface UnsentWords {
  id: string
  pavilion: string
  on_sale: boolean
  words: StoredWords | null
  /** Which reading of the truth these words are from. */
  read_at: string
}

/** At most `limit` products; null: whichever there are. */
export async function unsentWords(pg: Knex, ids: string[] | null, limit: number): Promise<UnsentWords[]> {
  const { rows } = await pg.raw<{ rows: UnsentWords[] }>(
    `SELECT id, pavilion, deleted_at IS NULL AS on_sale, words, read_at::text FROM catalogue_document
     WHERE NOT words_sent AND (?::text[] IS NULL OR id = ANY(?::text[])) ORDER BY id LIMIT ?`,
    [ids, ids, limit] as unknown as Knex.RawBinding[],
  )
  return rows
}

/** Notes what the search engine holds now, except what was read anew meanwhile. */
export async function wordsWereSent(pg: Knex, sent: UnsentWords[]): Promise<void> {
  await pg.raw(
    `UPDATE catalogue_document AS kept SET words_sent = TRUE
     FROM jsonb_to_recordset(?::jsonb) AS sent(id text, read_at timestamptz)
     WHERE kept.id = sent.id AND kept.read_at = sent.read_at`,
    [JSON.stringify(sent.map(({ id, read_at }) => ({ id, read_at })))],
  )
}
