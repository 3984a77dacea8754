import { MedusaError } from "@medusajs/framework/utils"

/** INVALID_DATA 400. */
export const seasonInvalid = () =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "A season is a list of different months from 1 to 12, in order of the season; leave it empty for all year.",
    "season_invalid",
  )

/** INVALID_DATA 400. */
export const packInvalid = (variantId: string) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The pack of variant "${variantId}" states more than one of grams, millilitres and pieces; keep one.`,
    "pack_invalid",
  )

/** NOT_ALLOWED 400. */
export const specialtyHandleTaken = (handle: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The directory of this pavilion has an entry "${handle}" already; change that one instead.`,
    "handle_taken",
  )

/** NOT_FOUND 404. */
export const productNotFound = (id: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `No product has the id "${id}"; it may have been removed.`,
    "product_not_found",
  )
