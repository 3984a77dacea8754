import type { FacetAnswer } from "@pavilion/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../../modules/catalogue/service"
import { CatalogueParams } from "../catalogue-query"
import { filtersOf, pavilionOfPath } from "../find-products"

/** How many products each value of each facet would show, from the catalogue. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<FacetAnswer>) => {
  const pavilion = await pavilionOfPath(req.scope, req.params.pavilion)
  const { filters } = await filtersOf(req.scope, pavilion, CatalogueParams.parse(req.query))
  const catalogue = req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  res.json(await catalogue.countFacets(filters))
}
