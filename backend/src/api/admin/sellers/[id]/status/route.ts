import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerNotFound } from "../../../../../modules/seller/errors"
import { changeSellerStatusWorkflow } from "../../../../../workflows/seller/change-seller-status"
import { answerOne } from "../../../answers"
import type { ChangeSellerStatusBody } from "../../validators"

/** Runs `change-seller-status`. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ChangeSellerStatusBody, object>,
  res: MedusaResponse,
) => {
  const id = req.params.id
  await changeSellerStatusWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: id, actor_id: req.auth_context.actor_id },
  })
  await answerOne(req, res, {
    entity: "seller",
    key: "seller",
    filters: { id },
    missing: () => sellerNotFound(id),
  })
}
