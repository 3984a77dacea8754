import type { Rows } from "../checkout/one-transaction"

/** Whether a token of this version still counts: resetting the password ends the versions before it. */
export async function isSessionCurrent(rows: Rows, customer_id: string, version: number): Promise<boolean> {
  const [customer] = await rows<{ version: number }>(
    `select coalesce((metadata->>'session_version')::int, 0) as version
     from customer where id = :customer_id and has_account and deleted_at is null`,
    { customer_id },
  )
  return customer?.version === version
}
