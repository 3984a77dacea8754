import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import { sellerNotFound } from "../../../modules/seller/errors"
import type { SellerModuleService } from "../../../modules/seller/service"

export interface ProductAssignment {
  product_id: string
  seller_id: string
}

/**
 * Writes down who owns the products. A product changes hands by its one row, so it never has two owners.
 * @throws seller_not_found (NOT_FOUND, 404)
 */
export const assignProductsStep = createStep(
  "assign-products",
  async (assignments: ProductAssignment[], { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const sellerIds = [...new Set(assignments.map((one) => one.seller_id))]
    const sellers = await service.listSellers({ id: sellerIds }, { take: sellerIds.length })
    const missing = sellerIds.find((id) => !sellers.some((seller) => seller.id === id))
    if (missing) throw sellerNotFound(missing)
    const rows = await service.listSellerProducts(
      { product_id: assignments.map((one) => one.product_id) },
      { take: assignments.length },
    )
    const rowOf = new Map(rows.map((row) => [row.product_id, row]))
    const created = await service.createSellerProducts(
      assignments.filter((one) => !rowOf.has(one.product_id)),
    )
    await service.updateSellerProducts(
      assignments.flatMap(({ product_id, seller_id }) => {
        const row = rowOf.get(product_id)
        return row && row.seller_id !== seller_id ? [{ id: row.id, seller_id }] : []
      }),
    )
    return new StepResponse(sellers, {
      created: created.map((row) => row.id),
      before: rows.map(({ id, seller_id }) => ({ id, seller_id })),
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    await service.deleteSellerProducts(undo.created)
    await service.updateSellerProducts(undo.before)
  },
)
