import type { MedusaResponse } from "@medusajs/framework/http"
import type { ErrorAnswer } from "@pavilion/contracts"

/** What is turned away before any route sees it, and with which words. */
export const REFUSALS = {
  forbidden_key: {
    status: 400,
    message: "The request names __proto__, constructor or prototype as a key. Leave it out.",
  },
  invalid_data: {
    status: 400,
    message: "The query is too long, holds too many parameters or too large an index. Ask for less at once.",
  },
  not_found: { status: 404, message: "There is nothing at this address." },
  body_too_large: { status: 413, message: "The body is too large, or does not say how large it is." },
  too_many_requests: { status: 429, message: "Too many requests. Wait as long as Retry-After says." },
  login_limited: { status: 429, message: "Too many failed attempts. Wait as long as Retry-After says." },
} as const

export type Refusal = keyof typeof REFUSALS

export function refuse(res: MedusaResponse, refusal: Refusal, retry_after_s?: number): void {
  const { status, message } = REFUSALS[refusal]
  if (retry_after_s !== undefined) res.setHeader("retry-after", String(retry_after_s))
  res.setHeader("cache-control", "no-store")
  const answer: ErrorAnswer = { code: refusal, type: "invalid_data", message }
  res.status(status).json(answer)
}
