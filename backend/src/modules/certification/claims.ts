import type { BrandClaim, MarkClaim } from "@pavilion/contracts"

/** A product with the seller that owns it. */
export interface ProductOwner {
  product_id: string
  seller_id: string
  seller_name: string
}

/** What a product may show today. */
export interface ProductClaims {
  marks: MarkClaim[]
  brand: BrandClaim | null
}

interface Document {
  number: string
  seller_id: string
  valid_from: string
  valid_to: string
  product_ids: readonly string[]
}

interface Kind {
  handle: string
  name: string
  name_en: string
}

export interface CertificateFacts extends Document {
  issuer: string
  mark: Kind & { rank: number }
}

export interface LicenceFacts extends Document {
  brand: Kind
}

/** A document covers a product of its holder that it names, from its first day to its last. */
function covers(document: Document, owner: ProductOwner, day: string): boolean {
  return (
    document.seller_id === owner.seller_id &&
    document.valid_from <= day &&
    day <= document.valid_to &&
    document.product_ids.includes(owner.product_id)
  )
}

/** The document that lasts longest, so that a renewal takes over without a gap. */
function lastingLongest<T extends Document>(documents: T[]): T | undefined {
  return documents.toSorted(
    (one, other) => other.valid_to.localeCompare(one.valid_to) || one.number.localeCompare(other.number),
  )[0]
}

/**
 * A claim needs a document: the marks and the public brand a product may show on `day`. Each mark is shown once, by
 * rank; of several licences the one that lasts longest counts.
 * @param day calendar date `YYYY-MM-DD`
 */
export function claimsOn(
  day: string,
  owner: ProductOwner,
  certificates: readonly CertificateFacts[],
  licences: readonly LicenceFacts[],
): ProductClaims {
  const byMark = Map.groupBy(
    certificates.filter((certificate) => covers(certificate, owner, day)),
    (certificate) => certificate.mark.handle,
  )
  const marks = [...byMark.values()]
    .flatMap((candidates) => lastingLongest(candidates) ?? [])
    .toSorted(
      (one, other) => one.mark.rank - other.mark.rank || one.mark.handle.localeCompare(other.mark.handle),
    )
  const licence = lastingLongest(licences.filter((candidate) => covers(candidate, owner, day)))
  return {
    marks: marks.map(({ mark, number, issuer, valid_from, valid_to }) => ({
      handle: mark.handle,
      name: mark.name,
      name_en: mark.name_en,
      certificate_number: number,
      holder: owner.seller_name,
      issuer,
      valid_from,
      valid_to,
    })),
    brand: licence
      ? {
          handle: licence.brand.handle,
          name: licence.brand.name,
          name_en: licence.brand.name_en,
          licence_number: licence.number,
          valid_to: licence.valid_to,
        }
      : null,
  }
}
