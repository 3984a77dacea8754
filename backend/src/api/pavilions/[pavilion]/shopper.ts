import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { authenticate } from "@medusajs/framework/http"
import { unauthorized } from "../../../modules/account/errors"
import { rowsOutside } from "../../../workflows/checkout/one-transaction"
import { isSessionCurrent } from "../../../workflows/customer/customer-rows"
import type { CartKey } from "../../../workflows/cart/cart-rows"

/** Who is logged in, or null for a guest. Only after `identifyShopper`. */
export function shopperOf(req: MedusaRequest): string | null {
  return (req as AuthenticatedMedusaRequest).auth_context?.actor_id || null
}

/** Which cart the path and the token speak of. */
export function cartKeyOf(req: MedusaRequest): CartKey {
  return { pavilion: req.params.pavilion, cart_id: req.params.id, customer_id: shopperOf(req) }
}

/** A token that is not of a shopper, or was issued before the password was last reset, counts as none. */
async function dropEndedSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const request = req as Partial<AuthenticatedMedusaRequest>
  const session = request.auth_context
  const version = Number(session?.app_metadata?.session_version ?? 0)
  if (session?.actor_id && !(await isSessionCurrent(rowsOutside(req.scope), session.actor_id, version))) {
    delete request.auth_context
  }
  next()
}

/** Lets guests through; `shopperOf` tells who came. */
export const identifyShopper = [
  authenticate("customer", "bearer", { allowUnauthenticated: true }),
  dropEndedSession,
]

/** @throws unauthorized (UNAUTHORIZED) */
export function requireShopper(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (shopperOf(req)) {
    next()
    return
  }
  next(unauthorized())
}
