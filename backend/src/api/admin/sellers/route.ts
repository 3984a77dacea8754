import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerNotFound } from "../../../modules/seller/errors"
import { createSellersWorkflow } from "../../../workflows/seller/create-sellers"
import { answerList, answerOne } from "../answers"
import type { CreateSellerBody } from "./validators"

/** One page of the list. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "seller", "sellers")
}

/** Runs `create-sellers` for one. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateSellerBody, object>,
  res: MedusaResponse,
) => {
  const { result } = await createSellersWorkflow(req.scope).run({ input: { sellers: [req.validatedBody] } })
  const id = result[0]?.id ?? ""
  await answerOne(req, res, {
    entity: "seller",
    key: "seller",
    filters: { id },
    missing: () => sellerNotFound(id),
    status: 201,
  })
}
