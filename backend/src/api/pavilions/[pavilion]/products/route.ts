import type { CatalogueListAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../../modules/catalogue/service"
import { CatalogueParams } from "../catalogue-query"
import { filtersOf, pavilionOfPath } from "../find-products"

/** Cards of a pavilion, or of all with `*`, from the catalogue. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<CatalogueListAnswer>) => {
  const pavilion = await pavilionOfPath(req.scope, req.params.pavilion)
  const params = CatalogueParams.parse(req.query)
  const { filters, exact } = await filtersOf(req.scope, pavilion, params)
  const { sort, offset, limit } = params
  const catalogue = req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const { products, count } = await catalogue.listCards(filters, { sort, offset, limit })
  res.json({ products, count, offset, limit, exact })
}
