/** Who is signed in: the backend's bearer token in a signed cookie, for as long as the backend honours it. */
import type { Customer, CustomerAnswer, CustomerSessionAnswer } from "@pavilion/contracts"
import { type Answer, callBackend, pathPart } from "./backend.ts"
import type { ShopperScope } from "./cart.ts"
import { clearCookie, readCookie, writeCookie } from "./cookies.ts"

const SESSION_COOKIE = "session"
const SESSION_COOKIE_S = 30 * 24 * 60 * 60

/** The shopper's token, if this browser is signed in. */
export function sessionToken(scope: ShopperScope): string | undefined {
  return readCookie(scope, SESSION_COOKIE)
}

export function beginSession(scope: ShopperScope, session: CustomerSessionAnswer): void {
  writeCookie(scope, SESSION_COOKIE, session.token, SESSION_COOKIE_S)
}

export function endSession(scope: ShopperScope): void {
  clearCookie(scope, SESSION_COOKIE)
}

/** The signed-in shopper; null where nobody is, or where the token has run out. */
export async function readCustomer(scope: ShopperScope): Promise<Answer<Customer | null>> {
  const token = sessionToken(scope)
  if (!token) return { ok: true, status: 200, data: null }
  const answer = await callBackend<CustomerAnswer>(scope.locals, `${customersPath(scope)}/me`, { token })
  if (answer.ok) return { ok: true, status: 200, data: answer.data.customer }
  if (answer.status !== 401) return answer
  endSession(scope)
  return { ok: true, status: 200, data: null }
}

/** The address of the customers in the backend. */
export function customersPath(scope: ShopperScope): string {
  return `/pavilions/${pathPart(scope.locals.pavilion.handle)}/customers`
}
