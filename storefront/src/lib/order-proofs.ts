/**
 * What this browser may open without an account: for each order placed or looked up here the backend's proof, in one
 * signed cookie, newest first. No name and no number of a person is in it.
 */
import type { ShopperScope } from "./cart.ts"
import { clearCookie, readCookie, writeCookie } from "./cookies.ts"

export interface OrderProof {
  order_id: string
  proof: string
  /** The cart it came from; "" after a look-up. Lets a form sent twice find its order. */
  cart_id: string
}

const PROOFS_COOKIE = "orders"
// As long as the backend honours a proof.
const PROOFS_COOKIE_S = 30 * 24 * 60 * 60
// A cookie holds 4 kB; ten proofs of 200 characters stay under it once encoded.
const KEPT_PROOFS = 10

export function readProofs(scope: ShopperScope): OrderProof[] {
  return decodeProofs(readCookie(scope, PROOFS_COOKIE) ?? "")
}

/** The proof of one order; undefined where this browser has none. */
export function proofOf(scope: ShopperScope, orderId: string): string | undefined {
  return readProofs(scope).find(({ order_id }) => order_id === orderId)?.proof
}

/** Adds a proof in front; the oldest goes when there are too many. */
export function rememberProof(scope: ShopperScope, proof: OrderProof): void {
  const others = readProofs(scope).filter(({ order_id }) => order_id !== proof.order_id)
  writeCookie(scope, PROOFS_COOKIE, encodeProofs([proof, ...others].slice(0, KEPT_PROOFS)), PROOFS_COOKIE_S)
}

/** On signing out: whoever uses this browser next opens none of these orders. */
export function forgetProofs(scope: ShopperScope): void {
  clearCookie(scope, PROOFS_COOKIE)
}

// Ids and proofs hold neither space nor comma.
export function encodeProofs(proofs: readonly OrderProof[]): string {
  return proofs.map(({ order_id, proof, cart_id }) => `${order_id},${proof},${cart_id}`).join(" ")
}

export function decodeProofs(text: string): OrderProof[] {
  return text.split(" ").flatMap((entry) => {
    const [order_id, proof, cart_id] = entry.split(",")
    return order_id && proof && cart_id !== undefined ? [{ order_id, proof, cart_id }] : []
  })
}
