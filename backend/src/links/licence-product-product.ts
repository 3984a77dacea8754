import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificationModule from "../modules/certification"

export default defineLink(
  { linkable: CertificationModule.linkable.licenceProduct, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
