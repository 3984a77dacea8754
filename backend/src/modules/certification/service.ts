import { MedusaService } from "@medusajs/framework/utils"
import { claimsOn, type ProductClaims, type ProductOwner } from "./claims"
import { Certificate } from "./models/certificate"
import { CertificateProduct } from "./models/certificate-product"
import { Licence } from "./models/licence"
import { LicenceProduct } from "./models/licence-product"
import { Mark } from "./models/mark"
import { PublicBrand } from "./models/public-brand"

// Medusa lists 15 rows unless told.
const ALL = 100_000

const ids = (products: { product_id: string }[]) => products.map((product) => product.product_id)

/** Marks, certificates, public brands, licences: the documents behind every claim. */
export class CertificationModuleService extends MedusaService({
  Mark,
  Certificate,
  CertificateProduct,
  PublicBrand,
  Licence,
  LicenceProduct,
}) {
  /**
   * The one answer to "which marks and which brand may these products show on this day".
   * @param day calendar date `YYYY-MM-DD` in China
   * @returns claims by product id, an entry for every product asked for
   */
  async claimsOfProducts(owners: readonly ProductOwner[], day: string): Promise<Map<string, ProductClaims>> {
    const inForce = {
      seller_id: [...new Set(owners.map((owner) => owner.seller_id))],
      valid_from: { $lte: day },
      valid_to: { $gte: day },
    }
    const [certificates, licences] = await Promise.all([
      this.listCertificates(inForce, { relations: ["mark", "products"], take: ALL }),
      this.listLicences(inForce, { relations: ["brand", "products"], take: ALL }),
    ])
    const certificateFacts = certificates.map((one) => ({ ...one, product_ids: ids(one.products) }))
    const licenceFacts = licences.map((one) => ({ ...one, product_ids: ids(one.products) }))
    return new Map(
      owners.map((owner) => [owner.product_id, claimsOn(day, owner, certificateFacts, licenceFacts)]),
    )
  }
}
