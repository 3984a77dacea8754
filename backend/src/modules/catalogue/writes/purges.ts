import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A storefront process refuses longer lists. */
const TAGS_AT_ONCE = 500
/** Seconds until a failed send is tried again, doubled with each failure up to `LONGEST_WAIT_S`. */
const FIRST_WAIT_S = 0.5
const LONGEST_WAIT_S = 60

export interface DuePurge {
  url: string
  tags: { id: string; tag: string; changes: number }[]
}

/** Queues tags for every storefront process; a tag that waits already is counted once more. */
export async function queuePurges(pg: Knex, urls: readonly string[], tags: Iterable<string>): Promise<void> {
  // Sorted, so that two transactions lock rows in the same order.
  const rows = [...new Set(tags)].toSorted().flatMap((tag) => urls.map((url) => ({ url, tag })))
  if (rows.length === 0) return
  await pg.raw(
    `INSERT INTO cache_purge (id, url, tag, next_try_at)
     SELECT 'purg_' || gen_random_uuid(), url, tag, now() FROM jsonb_to_recordset(?::jsonb) AS input(url text, tag text)
     ON CONFLICT (url, tag) WHERE deleted_at IS NULL
     DO UPDATE SET changes = cache_purge.changes + 1, next_try_at = least(cache_purge.next_try_at, now())`,
    [JSON.stringify(rows)],
  )
}

/** What is to be sent now, by storefront process. Sending twice does no harm, so nothing is locked. */
export async function duePurges(pg: Knex): Promise<DuePurge[]> {
  const { rows } = await pg.raw<{ rows: DuePurge[] }>(
    `SELECT url, jsonb_agg(jsonb_build_object('id', id, 'tag', tag, 'changes', changes)) AS tags
     FROM (SELECT *, row_number() OVER (PARTITION BY url ORDER BY next_try_at) AS place
           FROM cache_purge WHERE next_try_at <= now() AND deleted_at IS NULL) AS due
     WHERE place <= ? GROUP BY url`,
    [TAGS_AT_ONCE],
  )
  return rows
}

/** Forgets what was sent, unless it changed again meanwhile. */
export async function purgesSent(pg: Knex, purge: DuePurge): Promise<void> {
  await pg.raw(
    `DELETE FROM cache_purge USING jsonb_to_recordset(?::jsonb) AS sent(id text, changes int)
     WHERE cache_purge.id = sent.id AND cache_purge.changes = sent.changes`,
    [JSON.stringify(purge.tags)],
  )
}

/** Puts off what could not be sent. A process that is away for a day has lost its cache anyway. */
export async function purgesFailed(pg: Knex, purge: DuePurge): Promise<void> {
  await pg.raw(
    `UPDATE cache_purge SET attempts = attempts + 1,
       next_try_at = now() + least(?::float8, ?::float8 * power(2, least(attempts, 20))) * interval '1 second'
     WHERE url = ? AND id = ANY(?::text[])`,
    [LONGEST_WAIT_S, FIRST_WAIT_S, purge.url, purge.tags.map(({ id }) => id)] as unknown as Knex.RawBinding[],
  )
  await pg.raw("DELETE FROM cache_purge WHERE url = ? AND created_at < now() - interval '1 day'", [purge.url])
}
