/**
 * What happens to claims. `product_ids` are the products that could show the claim before or after the change.
 */
export const CERTIFICATION_EVENTS = {
  /** Payload: `{ id: string }`. */
  MARK_UPDATED: "mark.updated",
  /** Made, changed or removed. Payload: `{ id: string, product_ids: string[] }`. */
  CERTIFICATE_UPDATED: "certificate.updated",
  /** Payload: `{ id: string, pavilion_id: string }`. */
  PUBLIC_BRAND_UPDATED: "public-brand.updated",
  /** Made, changed or removed. Payload: `{ id: string, product_ids: string[] }`. */
  LICENCE_UPDATED: "licence.updated",
} as const
