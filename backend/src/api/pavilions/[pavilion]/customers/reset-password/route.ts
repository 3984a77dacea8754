import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CustomerSessionAnswer, ResetPasswordBody } from "@pavilion/contracts"
import { resetCustomerPasswordWorkflow } from "../../../../../workflows/customer/reset-customer-password"
import { sessionOf } from "../session"

/** reset-customer-password */
export async function POST(
  req: MedusaRequest<ResetPasswordBody>,
  res: MedusaResponse<CustomerSessionAnswer>,
) {
  const { result } = await resetCustomerPasswordWorkflow(req.scope).run({ input: req.validatedBody })
  res.json(await sessionOf(req.scope, result.id))
}
