import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productNotFound } from "../../../../modules/produce/errors"
import { describeProductWorkflow } from "../../../../workflows/produce/describe-product"
import { answerOne } from "../../answers"
import type { DescribeProductBody } from "../validators"

const answer = (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  const id = req.params.product_id
  return answerOne(req, res, {
    entity: "product",
    key: "product",
    filters: { id },
    missing: () => productNotFound(id),
  })
}

/** A product with profile, packs and owner, where it has them. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answer(req, res)
}

/** Runs `describe-product`. */
export const POST = async (req: MedusaRequest<DescribeProductBody, object>, res: MedusaResponse) => {
  const { seller_id, ...facts } = req.validatedBody
  await describeProductWorkflow(req.scope).run({
    input: { profile: { ...facts, product_id: req.params.product_id }, seller_id },
  })
  await answer(req, res)
}
