import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { CustomerSessionAnswer, LoginBody } from "@pavilion/contracts"
import { MOBILEPASS } from "../../../../../modules/account"
import { loginFailed } from "../../../../../modules/account/errors"
import { sessionOf } from "../session"

/** Nothing is written; how often it may be tried is the edge's matter. */
export async function POST(req: MedusaRequest<LoginBody>, res: MedusaResponse<CustomerSessionAnswer>) {
  const { success, authIdentity } = await req.scope
    .resolve(Modules.AUTH)
    .authenticate(MOBILEPASS, { body: { ...req.validatedBody } })
  const customer_id = authIdentity?.app_metadata?.customer_id
  if (!success || typeof customer_id !== "string") throw loginFailed()
  res.json(await sessionOf(req.scope, customer_id))
}
