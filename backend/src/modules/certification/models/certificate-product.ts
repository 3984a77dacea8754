import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"

/** A product in the scope of a certificate. */
export const CertificateProduct = model
  .define("certificate_product", {
    id: model.id({ prefix: "cepr" }).primaryKey(),
    product_id: model.text(),
    certificate: model.belongsTo(() => Certificate, { mappedBy: "products" }),
  })
  .indexes([{ on: ["certificate_id", "product_id"], unique: true }, { on: ["product_id"] }])
