import { defineLink } from "@medusajs/framework/utils"
import CertificationModule from "../modules/certification"
import SellerModule from "../modules/seller"

export default defineLink(
  { linkable: CertificationModule.linkable.licence, field: "seller_id" },
  SellerModule.linkable.seller,
  { readOnly: true },
)
