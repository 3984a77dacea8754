import { z } from "@medusajs/framework/zod"
import { MAX_NAME_LENGTH, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "@pavilion/contracts"
import { address, mobile } from "../orders/validators"

const password = z
  .string("password_too_short")
  .min(MIN_PASSWORD_LENGTH, "password_too_short")
  .max(MAX_PASSWORD_LENGTH, "password_too_long")

const name = z.string("name_missing").trim().min(1, "name_missing").max(MAX_NAME_LENGTH, "name_too_long")

export const Register = z.object({ mobile: mobile("mobile_invalid"), password, name })

// What no password can be is answered like a wrong one.
export const LogIn = z.object({
  mobile: mobile("mobile_invalid"),
  password: z.string("login_failed").max(MAX_PASSWORD_LENGTH, "login_failed"),
})

export const ResetPassword = z.object({
  token: z.string("reset_token_invalid").max(200, "reset_token_invalid"),
  password,
})

export const ChangeCustomer = z.object({ name })

export const SaveAddress = address
  .and(z.object({ is_default: z.boolean().optional() }))
  .superRefine((body, context) => {
    if (!body.detail) {
      context.addIssue({ code: "custom", path: ["detail"], message: "address_detail_missing" })
    }
  })

export const OrderListParams = z.object({
  offset: z.coerce.number().int().min(0).max(100_000).catch(0),
  limit: z.coerce.number().int().min(1).max(100).catch(20),
})
