import type { Address, Customer, SavedAddress } from "@pavilion/contracts"
import { unauthorized } from "../../modules/account/errors"
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

/** A customer, with the version its tokens carry. */
export interface Account {
  customer: Customer
  session_version: number
}

/** @throws unauthorized (UNAUTHORIZED): the account is gone */
export async function readAccount(rows: Rows, customer_id: string): Promise<Account> {
  const [row] = await rows<Customer & { session_version: number }>(
    `select id, phone as mobile, coalesce(first_name, '') as name,
       coalesce((metadata->>'session_version')::int, 0) as session_version
     from customer where id = :customer_id and has_account and phone is not null and deleted_at is null`,
    { customer_id },
  )
  if (!row) throw unauthorized()
  const { session_version, ...customer } = row
  return { customer, session_version }
}

/** The default first, then in the order they were saved. */
export async function readAddresses(rows: Rows, customer_id: string): Promise<SavedAddress[]> {
  return rows<Address & { id: string; is_default: boolean }>(
    `select id, first_name as recipient, phone as mobile, metadata->>'division_code' as division_code,
       metadata->>'detail' as detail, metadata->'divisions' as divisions, is_default_shipping as is_default
     from customer_address where customer_id = :customer_id and deleted_at is null
       and metadata->>'division_code' is not null
     order by is_default_shipping desc, created_at, id`,
    { customer_id },
  )
}
