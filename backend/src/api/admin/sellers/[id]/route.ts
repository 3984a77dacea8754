import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerNotFound } from "../../../../modules/seller/errors"
import { updateSellerWorkflow } from "../../../../workflows/seller/update-seller"
import { answerOne } from "../../answers"
import type { UpdateSellerBody } from "../validators"

const answer = (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  const id = req.params.id
  return answerOne(req, res, {
    entity: "seller",
    key: "seller",
    filters: { id },
    missing: () => sellerNotFound(id),
  })
}

/** One of them. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answer(req, res)
}

/** Runs `update-seller`. */
export const POST = async (req: MedusaRequest<UpdateSellerBody, object>, res: MedusaResponse) => {
  await updateSellerWorkflow(req.scope).run({ input: { ...req.validatedBody, id: req.params.id } })
  await answer(req, res)
}
