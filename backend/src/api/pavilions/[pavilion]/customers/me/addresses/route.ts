import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SavedAddressBody, SavedAddressListAnswer } from "@pavilion/contracts"
import { rowsOutside } from "../../../../../../workflows/checkout/one-transaction"
import { readAddresses } from "../../../../../../workflows/customer/customer-rows"
import { saveAddressWorkflow } from "../../../../../../workflows/customer/save-address"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SavedAddressListAnswer>) {
  res.json({ addresses: await readAddresses(rowsOutside(req.scope), req.auth_context.actor_id) })
}

/** save-address, a new one */
export async function POST(
  req: AuthenticatedMedusaRequest<SavedAddressBody>,
  res: MedusaResponse<SavedAddressListAnswer>,
) {
  const customer_id = req.auth_context.actor_id
  await saveAddressWorkflow(req.scope).run({
    input: { customer_id, address_id: null, address: req.validatedBody },
  })
  res.status(201).json({ addresses: await readAddresses(rowsOutside(req.scope), customer_id) })
}
