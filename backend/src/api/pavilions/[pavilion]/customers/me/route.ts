import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CustomerAnswer, CustomerBody } from "@pavilion/contracts"
import { rowsOutside } from "../../../../../workflows/checkout/one-transaction"
import { readAccount } from "../../../../../workflows/customer/customer-rows"
import { renameCustomerWorkflow } from "../../../../../workflows/customer/rename-customer"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CustomerAnswer>) {
  const { customer } = await readAccount(rowsOutside(req.scope), req.auth_context.actor_id)
  res.json({ customer })
}

/** rename-customer */
export async function PUT(
  req: AuthenticatedMedusaRequest<CustomerBody>,
  res: MedusaResponse<CustomerAnswer>,
) {
  const customer_id = req.auth_context.actor_id
  await renameCustomerWorkflow(req.scope).run({ input: { customer_id, name: req.validatedBody.name } })
  const { customer } = await readAccount(rowsOutside(req.scope), customer_id)
  res.json({ customer })
}
