/** Accounts: signing in, registering, name and addresses. Every form is read here, and refused in error codes. */
import {
  type CustomerAnswer,
  type CustomerSessionAnswer,
  type ErrorCode,
  MAX_NAME_LENGTH,
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
  type SavedAddress,
  type SavedAddressBody,
  type SavedAddressListAnswer,
} from "@pavilion/contracts"
import { z } from "astro/zod"
import { type Answer, type BackendRequest, callBackend, type Failure, pathPart } from "./backend.ts"
import type { ShopperScope } from "./cart.ts"
import { parseMobile } from "./mobile.ts"
import { type Parsed, parsedBy } from "./order-form.ts"
import { beginSession, customersPath, endSession, sessionToken } from "./session.ts"

const code = (error: ErrorCode) => ({ error })

const mobile = z.string().transform((text, context) => {
  const digits = parseMobile(text)
  if (digits === null) context.addIssue({ code: "custom", message: "mobile_invalid" satisfies ErrorCode })
  return digits ?? z.NEVER
})
const password = z
  .string()
  .min(MIN_PASSWORD_LENGTH, code("password_too_short"))
  .max(MAX_PASSWORD_LENGTH, code("password_too_long"))
const name = z.string().trim().min(1, code("name_missing")).max(MAX_NAME_LENGTH, code("name_too_long"))

// A password that is too short cannot be right: the answer is the one for a wrong password, without a hint.
const loginSchema = z.object({ mobile, password: z.string().min(1, code("login_failed")) })
const registerSchema = z.object({ mobile, password, name })
const nameSchema = z.object({ name })
const resetSchema = z.object({ token: z.string().min(1, code("reset_token_invalid")), password })

/** Signs a shopper in with mobile and password. */
export async function logIn(scope: ShopperScope, form: unknown): Promise<Answer<CustomerSessionAnswer>> {
  return startSession(scope, "/login", parsedBy(loginSchema, form))
}

/** Makes an account and signs in. */
export async function register(scope: ShopperScope, form: unknown): Promise<Answer<CustomerSessionAnswer>> {
  return startSession(scope, "", parsedBy(registerSchema, form))
}

/** Sets a new password with the one-time token of the operator's link, and signs in. */
export async function resetPassword(
  scope: ShopperScope,
  form: unknown,
): Promise<Answer<CustomerSessionAnswer>> {
  return startSession(scope, "/reset-password", parsedBy(resetSchema, form))
}

export async function rename(scope: ShopperScope, form: unknown): Promise<Answer<CustomerAnswer>> {
  const body = parsedBy(nameSchema, form)
  return body.ok ? asCustomer(scope, "", { method: "PUT", body: body.value }) : refusal(body)
}

export async function listAddresses(scope: ShopperScope): Promise<Answer<SavedAddress[]>> {
  return addressesOf(await asCustomer<SavedAddressListAnswer>(scope, "/addresses", {}))
}

/** Saves an address, new or with the id of one that is there. */
export async function saveAddress(
  scope: ShopperScope,
  body: SavedAddressBody,
  id?: string,
): Promise<Answer<SavedAddress[]>> {
  const path = id === undefined ? "/addresses" : `/addresses/${pathPart(id)}`
  return addressesOf(await asCustomer(scope, path, { method: id === undefined ? "POST" : "PUT", body }))
}

export async function removeAddress(scope: ShopperScope, id: string): Promise<Answer<SavedAddress[]>> {
  return addressesOf(await asCustomer(scope, `/addresses/${pathPart(id)}`, { method: "DELETE" }))
}

async function startSession(
  scope: ShopperScope,
  path: string,
  body: Parsed<unknown>,
): Promise<Answer<CustomerSessionAnswer>> {
  if (!body.ok) return refusal(body)
  const answer = await callBackend<CustomerSessionAnswer>(scope.locals, customersPath(scope) + path, {
    method: "POST",
    body: body.value,
  })
  if (answer.ok) beginSession(scope, answer.data)
  return answer
}

async function asCustomer<T>(scope: ShopperScope, path: string, request: BackendRequest): Promise<Answer<T>> {
  const token = sessionToken(scope)
  if (!token) return { ok: false, status: 401, code: "unauthorized", details: [] }
  const answer = await callBackend<T>(scope.locals, `${customersPath(scope)}/me${path}`, {
    ...request,
    token,
  })
  if (!answer.ok && answer.status === 401) endSession(scope)
  return answer
}

function addressesOf(answer: Answer<SavedAddressListAnswer>): Answer<SavedAddress[]> {
  return answer.ok ? { ok: true, status: answer.status, data: answer.data.addresses } : answer
}

function refusal(parsed: Exclude<Parsed<unknown>, { ok: true }>): Failure {
  return {
    ok: false,
    status: 422,
    code: parsed.problems[0]?.code ?? "invalid_data",
    details: parsed.problems,
  }
}
