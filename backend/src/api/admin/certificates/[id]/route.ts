import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { certificateNotFound } from "../../../../modules/certification/errors"
import { deleteCertificateWorkflow } from "../../../../workflows/certification/delete-certificate"
import { updateCertificateWorkflow } from "../../../../workflows/certification/update-certificate"
import { answerOne } from "../../answers"
import type { UpdateCertificateBody } from "../validators"

const answer = (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  const id = req.params.id
  return answerOne(req, res, {
    entity: "certificate",
    key: "certificate",
    filters: { id },
    missing: () => certificateNotFound(id),
  })
}

/** One of them. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answer(req, res)
}

/** Runs `update-certificate`. */
export const POST = async (req: MedusaRequest<UpdateCertificateBody, object>, res: MedusaResponse) => {
  await updateCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id },
  })
  await answer(req, res)
}

/** Runs `delete-certificate`. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = req.params.id
  await deleteCertificateWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "certificate", deleted: true })
}
