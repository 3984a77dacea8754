import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pavilionNotFound } from "../../../../modules/pavilion/errors"
import { updatePavilionWorkflow } from "../../../../workflows/pavilion/update-pavilion"
import { answerOne } from "../../answers"
import type { UpdatePavilionBody } from "../validators"

const answer = (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  const id = req.params.id
  return answerOne(req, res, {
    entity: "pavilion",
    key: "pavilion",
    filters: { id },
    missing: () => pavilionNotFound(id),
  })
}

/** One of them. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answer(req, res)
}

/** Runs `update-pavilion`. */
export const POST = async (req: MedusaRequest<UpdatePavilionBody, object>, res: MedusaResponse) => {
  await updatePavilionWorkflow(req.scope).run({ input: { ...req.validatedBody, id: req.params.id } })
  await answer(req, res)
}
