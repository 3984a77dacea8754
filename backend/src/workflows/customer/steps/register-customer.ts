import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashPassword, MOBILEPASS } from "../../../modules/account"
import { mobileTaken } from "../../../modules/account/errors"
import { inOneTransaction, type Rows, rowsOutside } from "../../checkout/one-transaction"

export interface RegisterCustomerInput {
  /** Normalised. */
  mobile: string
  password: string
  name: string
}

async function isTaken(rows: Rows, mobile: string): Promise<boolean> {
  const found = await rows(
    "select id from provider_identity where provider = :provider and entity_id = :mobile",
    {
      provider: MOBILEPASS,
      mobile,
    },
  )
  return found.length > 0
}

/**
 * Identity and customer in one transaction: no number is taken by half an account. The unique index on identities
 * decides between two who register the same number at once.
 */
export const registerCustomerStep = createStep(
  "register-customer",
  async ({ mobile, password, name }: RegisterCustomerInput, { container, context }) => {
    const rows = rowsOutside(container)
    if (await isTaken(rows, mobile)) throw mobileTaken()
    const identity = {
      provider: MOBILEPASS,
      entity_id: mobile,
      provider_metadata: { password: await hashPassword(password) },
    }
    try {
      const id = await inOneTransaction(container, context.eventGroupId, async ({ call }) => {
        const [customer] = await call(container.resolve(Modules.CUSTOMER), (customers, shared) =>
          customers.createCustomers([{ phone: mobile, first_name: name, has_account: true }], shared),
        )
        await call(container.resolve(Modules.AUTH), (auth, shared) =>
          auth.createAuthIdentities(
            [{ app_metadata: { customer_id: customer.id }, provider_identities: [identity] }],
            shared,
          ),
        )
        return customer.id
      })
      return new StepResponse({ id })
    } catch (error) {
      if (await isTaken(rows, mobile)) throw mobileTaken()
      throw error
    }
  },
)
