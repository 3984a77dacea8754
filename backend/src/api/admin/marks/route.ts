import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markNotFound } from "../../../modules/certification/errors"
import { createMarksWorkflow } from "../../../workflows/certification/create-marks"
import { answerList, answerOne } from "../answers"
import type { CreateMarkBody } from "./validators"

/** One page of the list. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "mark", "marks")
}

/** Runs `create-marks` for one. */
export const POST = async (req: AuthenticatedMedusaRequest<CreateMarkBody, object>, res: MedusaResponse) => {
  const { result } = await createMarksWorkflow(req.scope).run({ input: { marks: [req.validatedBody] } })
  const id = result[0]?.id ?? ""
  await answerOne(req, res, {
    entity: "mark",
    key: "mark",
    filters: { id },
    missing: () => markNotFound(id),
    status: 201,
  })
}
