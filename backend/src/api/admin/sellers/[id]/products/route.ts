import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The products a seller owns, by name: what a certificate or licence of it may cover. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: owned } = await query.graph({
    entity: "seller_product",
    fields: ["product_id"],
    filters: { seller_id: req.params.id },
  })
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "title"],
    filters: { id: owned.map((row) => row.product_id) },
    pagination: { order: { title: "ASC" } },
  })
  res.json({ products, count: products.length, offset: 0, limit: products.length })
}
