import { defineLink } from "@medusajs/framework/utils"
import CertificationModule from "../modules/certification"
import PavilionModule from "../modules/pavilion"

export default defineLink(
  { linkable: CertificationModule.linkable.publicBrand, field: "pavilion_id" },
  PavilionModule.linkable.pavilion,
  { readOnly: true },
)
