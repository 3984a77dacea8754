import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../valid-body"
import { identifyShopper, requireShopper } from "../shopper"
import { ChangeCustomer, LogIn, Register, ResetPassword, SaveAddress } from "./validators"

const customers = "/pavilions/:pavilion/customers"

export const customerMiddlewares: MiddlewareRoute[] = [
  { matcher: `${customers}/me*`, middlewares: [...identifyShopper, requireShopper] },
  { method: "POST", matcher: customers, middlewares: [validBody(Register)] },
  { method: "POST", matcher: `${customers}/login`, middlewares: [validBody(LogIn)] },
  { method: "POST", matcher: `${customers}/reset-password`, middlewares: [validBody(ResetPassword)] },
  { method: "PUT", matcher: `${customers}/me`, middlewares: [validBody(ChangeCustomer)] },
  { method: "POST", matcher: `${customers}/me/addresses`, middlewares: [validBody(SaveAddress)] },
  { method: "PUT", matcher: `${customers}/me/addresses/:id`, middlewares: [validBody(SaveAddress)] },
]
