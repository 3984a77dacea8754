import { Module } from "@medusajs/framework/utils"
import holdLockWhileServing from "./loader"
import SoleProcessModuleService from "./service"

export const SOLE_PROCESS_MODULE = "soleProcess"

export default Module(SOLE_PROCESS_MODULE, {
  service: SoleProcessModuleService,
  loaders: [holdLockWhileServing],
})
