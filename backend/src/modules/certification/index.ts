import { Module } from "@medusajs/framework/utils"
import { CertificationModuleService } from "./service"

export const CERTIFICATION_MODULE = "certification"

export { CERTIFICATION_EVENTS } from "./events"
export type { ProductClaims, ProductOwner } from "./claims"

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService })
