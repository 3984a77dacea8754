import { Module } from "@medusajs/framework/utils"
import { PavilionModuleService } from "./service"

export const PAVILION_MODULE = "pavilion"

export { isWithinDivision } from "./division-code"
export { PAVILION_EVENTS } from "./events"

export default Module(PAVILION_MODULE, { service: PavilionModuleService })
