import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { licenceNotFound } from "../../../../modules/certification/errors"
import { deleteLicenceWorkflow } from "../../../../workflows/certification/delete-licence"
import { updateLicenceWorkflow } from "../../../../workflows/certification/update-licence"
import { answerOne } from "../../answers"
import type { UpdateLicenceBody } from "../validators"

const answer = (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  const id = req.params.id
  return answerOne(req, res, {
    entity: "licence",
    key: "licence",
    filters: { id },
    missing: () => licenceNotFound(id),
  })
}

/** One of them. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answer(req, res)
}

/** Runs `update-licence`. */
export const POST = async (req: MedusaRequest<UpdateLicenceBody, object>, res: MedusaResponse) => {
  await updateLicenceWorkflow(req.scope).run({ input: { ...req.validatedBody, id: req.params.id } })
  await answer(req, res)
}

/** Runs `delete-licence`. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = req.params.id
  await deleteLicenceWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "licence", deleted: true })
}
