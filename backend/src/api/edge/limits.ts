import { createHash } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../env"
import { Attempts, type AttemptLimits } from "./attempts"
import { createAddressReader } from "./client-address"
import { refuse, type Refusal } from "./refusal"

const QUARTER_HOUR_MS = 15 * 60_000

const addressOf = createAddressReader({
  inner_secret: env.INNER_SECRET,
  trusted_proxies: env.TRUSTED_PROXIES,
})

/** Failed attempts count, those that went well do not. */
const FAILED = new Set([400, 401, 403, 404])

/** Five failed logins of one account from one address in a quarter of an hour. */
export const loginLimit = limitFailures({ limit: 5, window_ms: QUARTER_HOUR_MS }, "login_limited", (req) =>
  accountOf(req.body),
)

/** Passwords are slow to check on purpose: many accounts tried from one address wait as well. */
export const loginFloodLimit = limitFailures({ limit: 60, window_ms: QUARTER_HOUR_MS }, "login_limited")

/** Look-ups that find nothing: an order by number and mobile, a reset by its token. */
export const lookUpLimit = limitFailures({ limit: 20, window_ms: QUARTER_HOUR_MS }, "too_many_requests")

/** New accounts from one address, made or not. */
export const registrationLimit = limitAll({ limit: 60, window_ms: QUARTER_HOUR_MS }, "too_many_requests")

/** Suggestions while typing: a fast typist makes ten a second. */
export const suggestionLimit = limitAll({ limit: 20, window_ms: 1000 }, "too_many_requests")

function limitFailures(
  limits: AttemptLimits,
  refusal: Refusal,
  subjectOf: (req: MedusaRequest) => string = () => "",
) {
  const attempts = new Attempts(limits)
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const key = keyOf(addressOf(req), subjectOf(req))
    const wait_s = attempts.take(key)
    if (wait_s > 0) {
      refuse(res, refusal, wait_s)
      return
    }
    // A client that goes away before the answer keeps its attempt counted.
    res.once("finish", () => {
      if (!FAILED.has(res.statusCode)) attempts.giveBack(key)
    })
    next()
  }
}

function limitAll(limits: AttemptLimits, refusal: Refusal) {
  const attempts = new Attempts(limits)
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const wait_s = attempts.take(addressOf(req))
    if (wait_s > 0) refuse(res, refusal, wait_s)
    else next()
  }
}

function accountOf(body: unknown): string {
  const { email, mobile } = (body ?? {}) as { email?: unknown; mobile?: unknown }
  const account = typeof email === "string" ? email : mobile
  return typeof account === "string" ? account.replaceAll(/\s/g, "").toLowerCase() : ""
}

/** Who tried what is not kept in memory in plain words. */
function keyOf(address: string, subject: string): string {
  return createHash("sha256").update(`${address}\n${subject}`).digest("base64url")
}
