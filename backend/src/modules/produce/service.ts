import { MedusaService } from "@medusajs/framework/utils"
import { ProductProfile } from "./models/product-profile"
import { Specialty } from "./models/specialty"
import { VariantPack } from "./models/variant-pack"

/** The trade facts of products and packs, and the directory of each county's specialties. */
export class ProduceModuleService extends MedusaService({ ProductProfile, Specialty, VariantPack }) {}
