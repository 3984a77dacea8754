import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pavilionNotFound } from "../../../modules/pavilion/errors"
import { createPavilionsWorkflow } from "../../../workflows/pavilion/create-pavilions"
import { answerList, answerOne } from "../answers"
import type { CreatePavilionBody } from "./validators"

/** One page of the list. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "pavilion", "pavilions")
}

/** Runs `create-pavilions` for one. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreatePavilionBody, object>,
  res: MedusaResponse,
) => {
  const { result } = await createPavilionsWorkflow(req.scope).run({
    input: { pavilions: [req.validatedBody], actor_id: req.auth_context.actor_id },
  })
  const id = result[0]?.id ?? ""
  await answerOne(req, res, {
    entity: "pavilion",
    key: "pavilion",
    filters: { id },
    missing: () => pavilionNotFound(id),
    status: 201,
  })
}
