import { model } from "@medusajs/framework/utils"
import { CertificateProduct } from "./certificate-product"
import { Mark } from "./mark"

/** A mark granted to a seller for some of its products, for a time. Dates are `YYYY-MM-DD`, both inclusive. */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    number: model.text().searchable(),
    issuer: model.text(),
    /** The holder. */
    seller_id: model.text(),
    valid_from: model.text(),
    valid_to: model.text(),
    is_demo: model.boolean().default(false),
    mark: model.belongsTo(() => Mark, { mappedBy: "certificates" }),
    products: model.hasMany(() => CertificateProduct, { mappedBy: "certificate" }),
  })
  .indexes([{ on: ["mark_id", "number"], unique: true }, { on: ["seller_id"] }, { on: ["valid_to"] }])
  .checks([{ name: "certificate_validity", expression: "valid_from <= valid_to" }])
  .cascades({ delete: ["products"] })
