import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markNotFound } from "../../../../modules/certification/errors"
import { updateMarkWorkflow } from "../../../../workflows/certification/update-mark"
import { answerOne } from "../../answers"
import type { UpdateMarkBody } from "../validators"

const answer = (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  const id = req.params.id
  return answerOne(req, res, {
    entity: "mark",
    key: "mark",
    filters: { id },
    missing: () => markNotFound(id),
  })
}

/** One of them. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answer(req, res)
}

/** Runs `update-mark`. */
export const POST = async (req: MedusaRequest<UpdateMarkBody, object>, res: MedusaResponse) => {
  await updateMarkWorkflow(req.scope).run({ input: { ...req.validatedBody, id: req.params.id } })
  await answer(req, res)
}
