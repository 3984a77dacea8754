import { unauthorized } from "../../modules/account/errors"
import type { Rows } from "../checkout/one-transaction"

/**
 * Holds a customer's row until the transaction ends, so that writers of one account take turns.
 * @throws unauthorized (UNAUTHORIZED): the account is gone
 */
export async function lockCustomer(rows: Rows, customer_id: string): Promise<void> {
  const found = await rows(
    "select id from customer where id = :customer_id and deleted_at is null for update",
    {
      customer_id,
    },
  )
  if (found.length === 0) throw unauthorized()
}
