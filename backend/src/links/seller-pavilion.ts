import { defineLink } from "@medusajs/framework/utils"
import PavilionModule from "../modules/pavilion"
import SellerModule from "../modules/seller"

export default defineLink(
  { linkable: SellerModule.linkable.seller, field: "pavilion_id" },
  PavilionModule.linkable.pavilion,
  { readOnly: true },
)
