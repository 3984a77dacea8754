import type { ProductAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CATALOGUE_MODULE } from "../../../../../modules/catalogue"
import { productNotFound } from "../../../../../modules/catalogue/errors"
import type { CatalogueModuleService } from "../../../../../modules/catalogue/service"
import { handleOfPath } from "../../catalogue-query"
import { pavilionOfPath } from "../../find-products"

/** The whole document of a product, in one read of the catalogue. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ProductAnswer>) => {
  const pavilion = await pavilionOfPath(req.scope, req.params.pavilion)
  const handle = handleOfPath(req.params.handle)
  const catalogue = req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const product = await catalogue.findProduct(pavilion, handle)
  if (!product) throw productNotFound(handle)
  res.json({ product })
}
