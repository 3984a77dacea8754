import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { brandNotFound } from "../../../../modules/certification/errors"
import { updatePublicBrandWorkflow } from "../../../../workflows/certification/update-public-brand"
import { answerOne } from "../../answers"
import type { UpdatePublicBrandBody } from "../validators"

const answer = (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  const id = req.params.id
  return answerOne(req, res, {
    entity: "public_brand",
    key: "public_brand",
    filters: { id },
    missing: () => brandNotFound(id),
  })
}

/** One of them. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answer(req, res)
}

/** Runs `update-public-brand`. */
export const POST = async (req: MedusaRequest<UpdatePublicBrandBody, object>, res: MedusaResponse) => {
  await updatePublicBrandWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id },
  })
  await answer(req, res)
}
