import { MedusaService } from "@medusajs/framework/utils"
import { OrderPlacement } from "./models/order-placement"

/** Which cart became which order, and whether it was announced. */
export class CheckoutModuleService extends MedusaService({ OrderPlacement }) {}
