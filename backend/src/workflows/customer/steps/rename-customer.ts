import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface RenameCustomerInput {
  customer_id: string
  name: string
}

/** Undo: the name it had. */
export const renameCustomerStep = createStep(
  "rename-customer",
  async ({ customer_id, name }: RenameCustomerInput, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const before = await customers.retrieveCustomer(customer_id, { select: ["id", "first_name"] })
    await customers.updateCustomers(customer_id, { first_name: name })
    return new StepResponse({ id: customer_id }, { customer_id, name: before.first_name ?? "" })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve(Modules.CUSTOMER).updateCustomers(before.customer_id, { first_name: before.name })
  },
)
