import { MedusaError } from "@medusajs/framework/utils"
import type { CartLine, FieldProblem } from "@pavilion/contracts"
import { refusal } from "../cart/errors"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

export function cartEmpty(): MedusaError {
  return refusal(NOT_ALLOWED, "The cart holds nothing; add a line first.", "cart_empty")
}

/** Names every line that stands in the way: withdrawn ones first, because no change of quantity helps those. */
export function linesUnavailable(lines: CartLine[]): MedusaError {
  const problems = lines.flatMap((line): FieldProblem[] => {
    const field = `lines.${line.id}`
    if (line.notices.some((notice) => notice.code === "withdrawn"))
      return [{ field, code: "variant_withdrawn" }]
    const short = line.notices.some(
      (notice) => notice.code === "sold_out" || notice.code === "quantity_short",
    )
    return short ? [{ field, code: "stock_short" }] : []
  })
  const code = problems.some((problem) => problem.code === "variant_withdrawn")
    ? "variant_withdrawn"
    : "stock_short"
  return refusal(
    NOT_ALLOWED,
    "Some lines can no longer be had as they are; read the cart again.",
    code,
    problems,
  )
}

/** Nothing is charged that the shopper did not see. */
export function cartTotalChanged(): MedusaError {
  return refusal(
    NOT_ALLOWED,
    "The total is not the expected one any more; read the cart again.",
    "cart_total_changed",
    [{ field: "expected_total", code: "cart_total_changed" }],
  )
}

export function addressDivisionUnknown(): MedusaError {
  return refusal(
    INVALID_DATA,
    "Name a city, county, township or village by its code; see GET /divisions.",
    "address_division_unknown",
    [{ field: "address.division_code", code: "address_division_unknown" }],
  )
}

export function addressDetailMissing(): MedusaError {
  return refusal(INVALID_DATA, "What is shipped needs a street address.", "address_detail_missing", [
    { field: "address.detail", code: "address_detail_missing" },
  ])
}

/** The same for an unknown order, another shopper's, another pavilion's and one not settled yet. */
export function orderNotFound(): MedusaError {
  return refusal(NOT_FOUND, "You have no such order here.", "order_not_found")
}
