import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addressNotFound } from "../../../modules/account/errors"
import { inOneTransaction } from "../../checkout/one-transaction"
import { readAddresses } from "../customer-rows"
import { lockCustomer } from "../lock-customer"

export interface RemoveAddressInput {
  customer_id: string
  address_id: string
}

/** The only step of its workflow and one transaction: nothing is left to undo when it fails. */
export const removeAddressStep = createStep(
  "remove-address",
  async ({ customer_id, address_id }: RemoveAddressInput, { container, context }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    await inOneTransaction(container, context.eventGroupId, async ({ rows, call }) => {
      await lockCustomer(rows, customer_id)
      const saved = await readAddresses(rows, customer_id)
      const known = saved.find((one) => one.id === address_id)
      if (!known) throw addressNotFound()
      await call(customers, (service, shared) => service.deleteCustomerAddresses([known.id], shared))
      const next = saved.find((one) => one.id !== address_id)
      if (!known.is_default || !next) return
      await call(customers, (service, shared) =>
        service.updateCustomerAddresses(next.id, { is_default_shipping: true }, shared),
      )
    })
    return new StepResponse({ customer_id })
  },
)
