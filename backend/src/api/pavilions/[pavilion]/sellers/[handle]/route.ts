import type { SellerAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerNotFound } from "../../../../../modules/seller/errors"
import { handleOfPath } from "../../catalogue-query"
import { readSellers } from "../register"

/** One approved seller of a pavilion. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<SellerAnswer>) => {
  const [seller] = await readSellers(req.scope, req.params.pavilion, handleOfPath(req.params.handle))
  if (!seller) throw sellerNotFound(req.params.handle)
  res.json({ seller })
}
