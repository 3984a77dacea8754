import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "../../../env"

const DAYS_VALID = 30
const DAY_MS = 24 * 60 * 60 * 1000

function seal(order_id: string, expires: number): string {
  return createHmac("sha256", env.COOKIE_SECRET)
    .update(`order-proof.${order_id}.${expires}`)
    .digest("base64url")
}

/** Shows for 30 days that whoever holds it placed this order, or knew its number and mobile. */
export function proofOf(order_id: string, now = Date.now()): string {
  const expires = Math.floor(now / 1000) + (DAYS_VALID * DAY_MS) / 1000
  return `${expires}.${seal(order_id, expires)}`
}

/** Whether a proof is one for this order, and still valid. */
export function isProofOf(order_id: string, proof: unknown, now = Date.now()): boolean {
  if (typeof proof !== "string") return false
  const [expires, given, ...rest] = proof.split(".")
  if (!given || rest.length > 0 || !/^\d{1,12}$/.test(expires) || Number(expires) * 1000 < now) return false
  const wanted = Buffer.from(seal(order_id, Number(expires)))
  const offered = Buffer.from(given)
  return wanted.length === offered.length && timingSafeEqual(wanted, offered)
}
