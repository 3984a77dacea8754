import { model } from "@medusajs/framework/utils"

/**
 * A one-time link with which a shopper who forgot the password sets a new one. Only the hash of its token is kept:
 * who reads the table cannot use it.
 */
export const PasswordResetLink = model.define("password_reset_link", {
  id: model.id({ prefix: "prst" }).primaryKey(),
  customer_id: model.text().index(),
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
  /** A link is used once. */
  used_at: model.dateTime().nullable(),
  /** The operator who made it. */
  created_by: model.text(),
})
