import { Module } from "@medusajs/framework/utils"
import { SellerModuleService } from "./service"

export const SELLER_MODULE = "seller"

export { isCreditCode } from "./credit-code"
export { SELLER_EVENTS } from "./events"
export { canChangeSellerStatus } from "./status-graph"

export default Module(SELLER_MODULE, { service: SellerModuleService })
