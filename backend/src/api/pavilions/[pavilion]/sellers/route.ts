import type { SellerListAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSellers, summaryOf } from "./register"

/** The register of a pavilion's sellers. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<SellerListAnswer>) => {
  res.json({ sellers: (await readSellers(req.scope, req.params.pavilion)).map(summaryOf) })
}
