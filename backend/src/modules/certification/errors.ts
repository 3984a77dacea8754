import { MedusaError } from "@medusajs/framework/utils"

const notFound = (what: string, id: string, code: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `No ${what} has the id "${id}"; it may have been removed.`,
    code,
  )

/** NOT_FOUND 404. */
export const markNotFound = (id: string) => notFound("mark", id, "mark_not_found")

/** NOT_FOUND 404. */
export const certificateNotFound = (id: string) => notFound("certificate", id, "certificate_not_found")

/** NOT_FOUND 404. */
export const brandNotFound = (id: string) => notFound("public brand", id, "brand_not_found")

/** NOT_FOUND 404. */
export const licenceNotFound = (id: string) => notFound("licence", id, "licence_not_found")

/** NOT_ALLOWED 400. */
export const claimHandleTaken = (handle: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The handle "${handle}" is taken; choose another one.`,
    "handle_taken",
  )

/** INVALID_DATA 400. */
export const certificateNumberInvalid = (number: string, pattern: string) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The number "${number}" has not the form of this mark's certificates (${pattern}); compare it with the document.`,
    "certificate_number_invalid",
  )

/** NOT_ALLOWED 400. */
export const certificateNumberTaken = (number: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `A document with the number "${number}" is registered already; open that one instead.`,
    "certificate_number_taken",
  )

/** INVALID_DATA 400. */
export const validityInvalid = () =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "A validity is two calendar dates YYYY-MM-DD, the first not after the last, and begins while the mark can be registered.",
    "validity_invalid",
  )

/** NOT_ALLOWED 400. */
export const claimNotCovered = (productId: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The product "${productId}" does not belong to the holder, so this document cannot cover it; take it off the list.`,
    "claim_not_covered",
  )

/** NOT_ALLOWED 400. */
export const licenceQuotaExceeded = (quota: number) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The licence covers at most ${quota} products; take some off the list or raise the quota.`,
    "licence_quota_exceeded",
  )

/** INVALID_DATA 400. */
export const numberPatternInvalid = (pattern: string) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The number pattern "${pattern}" is no regular expression; correct it or leave it empty.`,
    "number_pattern_invalid",
  )
