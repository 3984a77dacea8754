import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { licenceNotFound } from "../../../modules/certification/errors"
import { createLicencesWorkflow } from "../../../workflows/certification/create-licences"
import { answerList, answerOne } from "../answers"
import type { CreateLicenceBody } from "./validators"

/** One page of the list. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "licence", "licences")
}

/** Runs `create-licences` for one. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateLicenceBody, object>,
  res: MedusaResponse,
) => {
  const { result } = await createLicencesWorkflow(req.scope).run({ input: { licences: [req.validatedBody] } })
  const id = result[0] ?? ""
  await answerOne(req, res, {
    entity: "licence",
    key: "licence",
    filters: { id },
    missing: () => licenceNotFound(id),
    status: 201,
  })
}
