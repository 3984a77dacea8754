import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PasswordResetLinkAnswer } from "@pavilion/contracts"
import { createPasswordResetLinkWorkflow } from "../../../../../workflows/customer/create-password-reset-link"

/** create-password-reset-link */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PasswordResetLinkAnswer>) {
  const { result } = await createPasswordResetLinkWorkflow(req.scope).run({
    input: { customer_id: req.params.id, created_by: req.auth_context.actor_id },
  })
  res.status(201).json({ password_reset_link: result })
}
