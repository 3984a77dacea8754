/** Answers of the storefront's own JSON endpoints, with the error shape the backend uses. */
import type { Failure, FailureCode } from "./backend.ts"
import { createRateLimit } from "./rate-limit.ts"

const HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" }

// Typing fast with suggestions on makes about eight calls a second.
const readers = createRateLimit({ per_second: 20, addresses: 10_000 })

export function jsonAnswer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: HEADERS })
}

/** A refusal where the address asks more than twenty times a second; else null. */
export function refuseTooMany(clientAddress: string): Response | null {
  if (readers.take(clientAddress)) return null
  const answer = refusal(
    429,
    "too_many_requests",
    "More than 20 calls a second; wait a moment and try again.",
  )
  answer.headers.set("retry-after", "1")
  return answer
}

/** What a failed call of the backend becomes here. */
export function failureAnswer(failure: Failure): Response {
  return refusal(failure.status, failure.code, "The catalogue did not answer this call.")
}

function refusal(status: number, code: FailureCode, message: string): Response {
  return jsonAnswer({ code, type: TYPES[status] ?? "not_allowed", message }, status)
}

const TYPES: Record<number, string> = { 404: "not_found", 429: "too_many_requests", 503: "unavailable" }
