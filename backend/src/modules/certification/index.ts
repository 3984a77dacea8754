import { Module } from "@medusajs/framework/utils"
import { CertificationModuleService } from "./service"

export const CERTIFICATION_MODULE = "certification"

export { CERTIFICATION_EVENTS } from "./events"
export { isCalendarDate } from "./calendar-date"
export { hasForm, isGrantedInTime, isValidity } from "./validity"
export type { ProductClaims, ProductOwner } from "./claims"

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService })
