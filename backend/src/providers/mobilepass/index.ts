import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MobilepassAuthProvider } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [MobilepassAuthProvider] })
