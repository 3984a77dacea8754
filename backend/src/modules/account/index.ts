import { Module } from "@medusajs/framework/utils"
import { AccountModuleService } from "./service"

export const ACCOUNT_MODULE = "account"

/** The auth provider of shoppers; theirs alone, since an identity is unique per provider over all kinds of actors. */
export const MOBILEPASS = "mobilepass"

export { hashPassword, isPasswordOf } from "./password-hash"

export default Module(ACCOUNT_MODULE, { service: AccountModuleService })
