import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { brandNotFound } from "../../../modules/certification/errors"
import { createPublicBrandsWorkflow } from "../../../workflows/certification/create-public-brands"
import { answerList, answerOne } from "../answers"
import type { CreatePublicBrandBody } from "./validators"

/** One page of the list. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "public_brand", "public_brands")
}

/** Runs `create-public-brands` for one. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreatePublicBrandBody, object>,
  res: MedusaResponse,
) => {
  const { result } = await createPublicBrandsWorkflow(req.scope).run({
    input: { brands: [req.validatedBody] },
  })
  const id = result[0]?.id ?? ""
  await answerOne(req, res, {
    entity: "public_brand",
    key: "public_brand",
    filters: { id },
    missing: () => brandNotFound(id),
    status: 201,
  })
}
