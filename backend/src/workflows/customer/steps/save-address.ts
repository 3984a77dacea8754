import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAX_SAVED_ADDRESSES, type SavedAddressBody } from "@pavilion/contracts"
import { addressLimit, addressNotFound } from "../../../modules/account/errors"
import { inOneTransaction } from "../../checkout/one-transaction"
import { medusaAddress, resolveDivisions } from "../../checkout/resolve-address"
import { readAddresses } from "../customer-rows"
import { lockCustomer } from "../lock-customer"

export interface SaveAddressInput {
  customer_id: string
  /** Null for a new one. */
  address_id: string | null
  address: SavedAddressBody
}

/** The only step of its workflow and one transaction: nothing is left to undo when it fails. */
export const saveAddressStep = createStep(
  "save-address",
  async ({ customer_id, address_id, address }: SaveAddressInput, { container, context }) => {
    const divisions = await resolveDivisions(container, address.division_code)
    const customers = container.resolve(Modules.CUSTOMER)
    await inOneTransaction(container, context.eventGroupId, async ({ rows, call }) => {
      await lockCustomer(rows, customer_id)
      const saved = await readAddresses(rows, customer_id)
      const known = saved.find((one) => one.id === address_id)
      if (address_id !== null && !known) throw addressNotFound()
      if (!known && saved.length >= MAX_SAVED_ADDRESSES) throw addressLimit(MAX_SAVED_ADDRESSES)
      const others = saved.filter((one) => one.id !== address_id)
      // An account with addresses has exactly one default, so that the checkout can offer it.
      const is_default_shipping = address.is_default ?? known?.is_default ?? others.length === 0
      const data = {
        ...medusaAddress(address, divisions),
        is_default_shipping: is_default_shipping || others.length === 0,
      }
      const former = others.find((one) => one.is_default)
      if (data.is_default_shipping && former) {
        await call(customers, (service, shared) =>
          service.updateCustomerAddresses(former.id, { is_default_shipping: false }, shared),
        )
      }
      await call(customers, async (service, shared) => {
        if (known) await service.updateCustomerAddresses(known.id, data, shared)
        else await service.createCustomerAddresses([{ ...data, customer_id }], shared)
      })
      if (!data.is_default_shipping && !former) {
        await call(customers, (service, shared) =>
          service.updateCustomerAddresses(others[0].id, { is_default_shipping: true }, shared),
        )
      }
    })
    return new StepResponse({ customer_id })
  },
)
