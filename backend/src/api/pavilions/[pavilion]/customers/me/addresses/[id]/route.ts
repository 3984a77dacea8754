import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SavedAddressBody, SavedAddressListAnswer } from "@pavilion/contracts"
import { rowsOutside } from "../../../../../../../workflows/checkout/one-transaction"
import { readAddresses } from "../../../../../../../workflows/customer/customer-rows"
import { removeAddressWorkflow } from "../../../../../../../workflows/customer/remove-address"
import { saveAddressWorkflow } from "../../../../../../../workflows/customer/save-address"

/** save-address, one that is there */
export async function PUT(
  req: AuthenticatedMedusaRequest<SavedAddressBody>,
  res: MedusaResponse<SavedAddressListAnswer>,
) {
  const customer_id = req.auth_context.actor_id
  await saveAddressWorkflow(req.scope).run({
    input: { customer_id, address_id: req.params.id, address: req.validatedBody },
  })
  res.json({ addresses: await readAddresses(rowsOutside(req.scope), customer_id) })
}

/** remove-address */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse<SavedAddressListAnswer>) {
  const customer_id = req.auth_context.actor_id
  await removeAddressWorkflow(req.scope).run({ input: { customer_id, address_id: req.params.id } })
  res.json({ addresses: await readAddresses(rowsOutside(req.scope), customer_id) })
}
