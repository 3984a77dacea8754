import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProduceModule from "../modules/produce"

export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...ProduceModule.linkable.productProfile.id, primaryKey: "product_id" },
  { readOnly: true },
)
