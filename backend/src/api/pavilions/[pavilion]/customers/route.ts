import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CustomerSessionAnswer, RegisterBody } from "@pavilion/contracts"
import { registerCustomerWorkflow } from "../../../../workflows/customer/register-customer"
import { sessionOf } from "./session"

/** register-customer */
export async function POST(req: MedusaRequest<RegisterBody>, res: MedusaResponse<CustomerSessionAnswer>) {
  const { result } = await registerCustomerWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json(await sessionOf(req.scope, result.id))
}
