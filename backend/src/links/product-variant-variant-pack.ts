import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProduceModule from "../modules/produce"

export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id" },
  { ...ProduceModule.linkable.variantPack.id, primaryKey: "variant_id" },
  { readOnly: true },
)
