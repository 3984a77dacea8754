import type { SellerStatus } from "@pavilion/contracts"
import { MedusaError } from "@medusajs/framework/utils"

/** NOT_FOUND 404. */
export const sellerNotFound = (id: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `No seller has the handle or id "${id}"; it may have been removed.`,
    "seller_not_found",
  )

/** NOT_ALLOWED 400. */
export const sellerHandleTaken = (handle: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The handle "${handle}" belongs to another seller; choose another one.`,
    "handle_taken",
  )

/** INVALID_DATA 400. */
export const creditCodeInvalid = () =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "A unified social credit code has 18 characters, the last of which checks the others (GB 32100); compare it with the licence. Only households go without.",
    "credit_code_invalid",
  )

/** NOT_ALLOWED 400. */
export const creditCodeTaken = () =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Another seller is registered under this unified social credit code; open that one instead.",
    "credit_code_taken",
  )

/** NOT_ALLOWED 400. */
export const sellerStatusInvalid = (from: SellerStatus, to: SellerStatus) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `A seller that is ${from} cannot become ${to}; reload it and choose one of the steps offered.`,
    "seller_status_invalid",
  )
