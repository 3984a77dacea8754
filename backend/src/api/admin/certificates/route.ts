import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { certificateNotFound } from "../../../modules/certification/errors"
import { createCertificatesWorkflow } from "../../../workflows/certification/create-certificates"
import { answerList, answerOne } from "../answers"
import type { CreateCertificateBody } from "./validators"

/** One page of the list. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "certificate", "certificates")
}

/** Runs `create-certificates` for one. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateCertificateBody, object>,
  res: MedusaResponse,
) => {
  const { result } = await createCertificatesWorkflow(req.scope).run({
    input: { certificates: [req.validatedBody] },
  })
  const id = result[0] ?? ""
  await answerOne(req, res, {
    entity: "certificate",
    key: "certificate",
    filters: { id },
    missing: () => certificateNotFound(id),
    status: 201,
  })
}
