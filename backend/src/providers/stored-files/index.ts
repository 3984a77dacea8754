import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { StoredFilesProvider } from "./service"

export default ModuleProvider(Modules.FILE, { services: [StoredFilesProvider] })
