import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { claimsOn, type ProductClaims, type ProductOwner } from "./claims"
import { Certificate } from "./models/certificate"
import { CertificateProduct } from "./models/certificate-product"
import { Licence } from "./models/licence"
import { LicenceProduct } from "./models/licence-product"
import { Mark } from "./models/mark"
import { PublicBrand } from "./models/public-brand"

// Medusa lists 15 rows unless told.
const ALL = 100_000

interface DocumentFields {
  /** Names the document to change, or the id a new one has to have. */
  id?: string
  number: string
  seller_id: string
  valid_from: string
  valid_to: string
  is_demo: boolean
  /** The whole scope. */
  product_ids: string[]
}

export interface CertificateFields extends DocumentFields {
  mark_id: string
  issuer: string
}

export interface LicenceFields extends DocumentFields {
  brand_id: string
  quota: number | null
}

const productIds = (products: { product_id: string }[]) => products.map((product) => product.product_id)

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
    const certificateFacts = certificates.map((one) => ({ ...one, product_ids: productIds(one.products) }))
    const licenceFacts = licences.map((one) => ({ ...one, product_ids: productIds(one.products) }))
    return new Map(
      owners.map((owner) => [owner.product_id, claimsOn(day, owner, certificateFacts, licenceFacts)]),
    )
  }

  /** The certificate as it stands, or null. */
  async certificateFields(id: string): Promise<(CertificateFields & { id: string }) | null> {
    const [row] = await this.listCertificates({ id }, { relations: ["products"], take: 1 })
    if (!row) return null
    const { number, issuer, seller_id, valid_from, valid_to, is_demo, mark_id, products } = row
    return {
      id,
      number,
      issuer,
      seller_id,
      valid_from,
      valid_to,
      is_demo,
      mark_id,
      product_ids: productIds(products),
    }
  }

  /** The licence as it stands, or null. */
  async licenceFields(id: string): Promise<(LicenceFields & { id: string }) | null> {
    const [row] = await this.listLicences({ id }, { relations: ["products"], take: 1 })
    if (!row) return null
    const { number, seller_id, valid_from, valid_to, quota, is_demo, brand_id, products } = row
    return {
      id,
      number,
      seller_id,
      valid_from,
      valid_to,
      quota,
      is_demo,
      brand_id,
      product_ids: productIds(products),
    }
  }

  /**
   * Adds certificates with their scopes, all or none.
   * @returns their ids, in the order given
   */
  @InjectManager()
  async addCertificates(
    certificates: CertificateFields[],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return this.addCertificatesInTransaction(certificates, context)
  }

  @InjectTransactionManager()
  protected async addCertificatesInTransaction(
    certificates: CertificateFields[],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const rows = await this.createCertificates(
      certificates.map(({ product_ids: _scope, ...fields }) => fields),
      context,
    )
    await this.createCertificateProducts(
      rows.flatMap(({ id }, index) =>
        (certificates[index]?.product_ids ?? []).map((product_id) => ({ product_id, certificate_id: id })),
      ),
      context,
    )
    return rows.map((row) => row.id)
  }

  /**
   * Adds licences with their scopes, all or none.
   * @returns their ids, in the order given
   */
  @InjectManager()
  async addLicences(licences: LicenceFields[], @MedusaContext() context: Context = {}): Promise<string[]> {
    return this.addLicencesInTransaction(licences, context)
  }

  @InjectTransactionManager()
  protected async addLicencesInTransaction(
    licences: LicenceFields[],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const rows = await this.createLicences(
      licences.map(({ product_ids: _scope, ...fields }) => fields),
      context,
    )
    await this.createLicenceProducts(
      rows.flatMap(({ id }, index) =>
        (licences[index]?.product_ids ?? []).map((product_id) => ({ product_id, licence_id: id })),
      ),
      context,
    )
    return rows.map((row) => row.id)
  }

  /** Writes a certificate and its whole scope over the one with the same id. */
  @InjectManager()
  async replaceCertificate(
    certificate: CertificateFields & { id: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return this.replaceCertificateInTransaction(certificate, context)
  }

  @InjectTransactionManager()
  protected async replaceCertificateInTransaction(
    { product_ids, ...fields }: CertificateFields & { id: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.updateCertificates(fields, context)
    const scope = await this.listCertificateProducts({ certificate_id: fields.id }, { take: ALL }, context)
    const gone = scope.filter((row) => !product_ids.includes(row.product_id))
    const known = new Set(productIds(scope))
    const added = product_ids.filter((product_id) => !known.has(product_id))
    await this.deleteCertificateProducts(
      gone.map((row) => row.id),
      context,
    )
    await this.createCertificateProducts(
      added.map((product_id) => ({ product_id, certificate_id: fields.id })),
      context,
    )
  }

  /** Writes a licence and its whole scope over the one with the same id. */
  @InjectManager()
  async replaceLicence(
    licence: LicenceFields & { id: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return this.replaceLicenceInTransaction(licence, context)
  }

  @InjectTransactionManager()
  protected async replaceLicenceInTransaction(
    { product_ids, ...fields }: LicenceFields & { id: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.updateLicences(fields, context)
    const scope = await this.listLicenceProducts({ licence_id: fields.id }, { take: ALL }, context)
    const gone = scope.filter((row) => !product_ids.includes(row.product_id))
    const known = new Set(productIds(scope))
    const added = product_ids.filter((product_id) => !known.has(product_id))
    await this.deleteLicenceProducts(
      gone.map((row) => row.id),
      context,
    )
    await this.createLicenceProducts(
      added.map((product_id) => ({ product_id, licence_id: fields.id })),
      context,
    )
  }
}
