import { MedusaError } from "@medusajs/framework/utils"
import type { ErrorCode, FieldProblem } from "@pavilion/contracts"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/** A refusal that names the fields or lines it is about; `details` reaches the answer (see api/error-answer.ts). */
export function refusal(
  type: string,
  message: string,
  code: ErrorCode,
  details?: FieldProblem[],
): MedusaError {
  const error = new MedusaError(type, message, code)
  return details ? Object.assign(error, { details }) : error
}

/** Also for another shopper's cart and for one that became an order: nobody learns which ids exist. */
export function cartNotFound(): MedusaError {
  return refusal(NOT_FOUND, "No open cart of this pavilion has this id; make a new one.", "cart_not_found")
}

export function cartLineNotFound(): MedusaError {
  return refusal(NOT_FOUND, "This cart has no such line; read the cart again.", "cart_line_not_found")
}

export function cartLineLimit(limit: number): MedusaError {
  return refusal(NOT_ALLOWED, `A cart holds ${limit} lines; place this order first.`, "cart_line_limit")
}

export function quantityInvalid(limit: number): MedusaError {
  return refusal(INVALID_DATA, `A line holds 1 to ${limit} packs, a whole number.`, "quantity_invalid", [
    { field: "quantity", code: "quantity_invalid" },
  ])
}

/** Not in this pavilion, or nowhere. */
export function variantNotFound(): MedusaError {
  return refusal(NOT_FOUND, "This pavilion sells no such variant.", "variant_not_found", [
    { field: "variant_id", code: "variant_not_found" },
  ])
}

/** In this pavilion, but its product or seller is not on sale now. */
export function variantWithdrawn(): MedusaError {
  return refusal(NOT_ALLOWED, "This variant is not on sale now.", "variant_withdrawn", [
    { field: "variant_id", code: "variant_withdrawn" },
  ])
}

export function variantSoldOut(): MedusaError {
  return refusal(NOT_ALLOWED, "None of this variant is left.", "stock_short", [
    { field: "variant_id", code: "stock_short" },
  ])
}
