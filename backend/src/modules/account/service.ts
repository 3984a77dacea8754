import { MedusaService } from "@medusajs/framework/utils"
import { PasswordResetLink } from "./models/password-reset-link"

/** The links with which shoppers who forgot their password set a new one. */
export class AccountModuleService extends MedusaService({ PasswordResetLink }) {}
