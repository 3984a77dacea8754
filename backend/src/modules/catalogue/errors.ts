import { MedusaError } from "@medusajs/framework/utils"

/** NOT_FOUND 404. */
export const productNotFound = (handle: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `No product "${handle}" is on sale in this pavilion; it may have been withdrawn.`,
    "product_not_found",
  )

/** UNEXPECTED_STATE 500. */
export const searchUnavailable = (reason: string) =>
  new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The search engine did not answer (${reason}). Lists without words work; see whether the engine runs and its index is filled.`,
    "search_unavailable",
  )
