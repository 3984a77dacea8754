import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashPassword, MOBILEPASS } from "../../../modules/account"
import { resetTokenInvalid } from "../../../modules/account/errors"
import { inOneTransaction } from "../../checkout/one-transaction"
import { readAccount } from "../customer-rows"
import { lockCustomer } from "../lock-customer"
import { hashResetToken } from "../reset-token"

export interface ResetCustomerPasswordInput {
  token: string
  password: string
}

// One statement takes the link, so that of two who use it at once one comes too late. With it goes every other link
// of the account.
const REDEEM = `
update password_reset_link set used_at = now(), updated_at = now()
where used_at is null and deleted_at is null and customer_id = (
  select customer_id from password_reset_link
  where token_hash = :token_hash and used_at is null and expires_at > now() and deleted_at is null for update)
returning customer_id`

/** The only step of its workflow and one transaction: nothing is left to undo when it fails. */
export const resetCustomerPasswordStep = createStep(
  "reset-customer-password",
  async ({ token, password }: ResetCustomerPasswordInput, { container, context }) => {
    const hash = await hashPassword(password)
    const customer_id = await inOneTransaction(container, context.eventGroupId, async ({ rows, call }) => {
      const [link] = await rows<{ customer_id: string }>(REDEEM, { token_hash: hashResetToken(token) })
      if (!link) throw resetTokenInvalid()
      await lockCustomer(rows, link.customer_id)
      const { customer, session_version } = await readAccount(rows, link.customer_id)
      const [identity] = await rows<{ id: string }>(
        "select id from provider_identity where provider = :provider and entity_id = :mobile",
        { provider: MOBILEPASS, mobile: customer.mobile },
      )
      await call(container.resolve(Modules.AUTH), (auth, shared) =>
        auth.updateProviderIdentities([{ id: identity.id, provider_metadata: { password: hash } }], shared),
      )
      await call(container.resolve(Modules.CUSTOMER), (customers, shared) =>
        customers.updateCustomers(
          link.customer_id,
          { metadata: { session_version: session_version + 1 } },
          shared,
        ),
      )
      return link.customer_id
    })
    return new StepResponse({ id: customer_id })
  },
)
