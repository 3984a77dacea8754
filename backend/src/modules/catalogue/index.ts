import { Module } from "@medusajs/framework/utils"
import { CatalogueModuleService } from "./service"

export const CATALOGUE_MODULE = "catalogue"

export type { ListFilters } from "./reads/conditions"
export { type DocumentRow, isInStock, type ProductStock, type StockPlan } from "./stored"

export default Module(CATALOGUE_MODULE, { service: CatalogueModuleService })
