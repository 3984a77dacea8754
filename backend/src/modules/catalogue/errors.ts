import { MedusaError } from "@medusajs/framework/utils"

/** NOT_FOUND 404. */
export const productNotFound = (handle: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `No product "${handle}" is on sale in this pavilion; it may have been withdrawn.`,
    "product_not_found",
  )
