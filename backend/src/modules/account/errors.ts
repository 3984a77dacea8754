import { MedusaError } from "@medusajs/framework/utils"

/** UNAUTHORIZED 401: the same whether the mobile or the password is wrong. */
export const loginFailed = () =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "Mobile or password is wrong.", "login_failed")

/** UNAUTHORIZED 401. */
export const unauthorized = () =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in and send the bearer token.", "unauthorized")

/** NOT_ALLOWED 400. */
export const mobileTaken = () =>
  Object.assign(
    new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This mobile number has an account already; log in, or ask the operator for a new password.",
      "mobile_taken",
    ),
    { details: [{ field: "mobile", code: "mobile_taken" }] },
  )

/** NOT_FOUND 404: for the dashboard. */
export const customerNotFound = () =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "No customer with an account and a mobile number has this id.",
    "customer_not_found",
  )

/** NOT_ALLOWED 400: the same for an unknown, a used and an expired token. */
export const resetTokenInvalid = () =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This link does not work (any more); ask the operator for a new one.",
    "reset_token_invalid",
  )

/** NOT_FOUND 404. */
export const addressNotFound = () =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "You have no such address.", "address_not_found")

/** NOT_ALLOWED 400. */
export const addressLimit = (limit: number) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `An account keeps ${limit} addresses; remove one first.`,
    "address_limit",
  )
