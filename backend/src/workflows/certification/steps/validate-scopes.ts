import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { claimNotCovered } from "../../../modules/certification/errors"
import { SELLER_MODULE } from "../../../modules/seller"
import { sellerNotFound } from "../../../modules/seller/errors"
import type { SellerModuleService } from "../../../modules/seller/service"

export interface Scope {
  seller_id: string
  product_ids: string[]
}

/**
 * A document covers products of its holder only.
 * @throws seller_not_found (NOT_FOUND, 404); claim_not_covered (NOT_ALLOWED, 400)
 */
export const validateScopesStep = createStep("validate-scopes", async (scopes: Scope[], { container }) => {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE)
  const holders = [...new Set(scopes.map((scope) => scope.seller_id))]
  const sellers = await service.listSellers({ id: holders }, { select: ["id"], take: holders.length })
  const missing = holders.find((id) => !sellers.some((seller) => seller.id === id))
  if (missing) throw sellerNotFound(missing)
  const products = scopes.flatMap((scope) => scope.product_ids)
  const rows = await service.listSellerProducts({ product_id: products }, { take: products.length })
  const ownerOf = new Map(rows.map((row) => [row.product_id, row.seller_id]))
  for (const { seller_id, product_ids } of scopes) {
    const foreign = product_ids.find((product_id) => ownerOf.get(product_id) !== seller_id)
    if (foreign) throw claimNotCovered(foreign)
  }
  return new StepResponse(scopes)
})
