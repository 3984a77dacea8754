import { Module } from "@medusajs/framework/utils"
import { ProduceModuleService } from "./service"

export const PRODUCE_MODULE = "produce"

export { PRODUCE_EVENTS } from "./events"
export { isInSeason, isSeason } from "./season"

export default Module(PRODUCE_MODULE, { service: ProduceModuleService })
