import type { ErrorCode, FieldProblem } from "@pavilion/contracts"
import { textOf } from "./form-values"

/** A refusal of the backend: its code, and what was wrong field by field. */
export class AdminApiError extends Error {
  constructor(
    readonly code: ErrorCode | "unknown",
    readonly details: FieldProblem[],
  ) {
    super(code)
    this.name = "AdminApiError"
  }
}

const JSON_BODY = { "content-type": "application/json" }

interface Refusal {
  code?: ErrorCode
  details?: FieldProblem[]
}

/**
 * Calls the admin API with the session of the dashboard. Medusa's client keeps only the message of a refusal; the
 * forms need its code and fields.
 */
export async function adminApi<Answer>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer> {
  const sent = body === undefined ? {} : { headers: JSON_BODY, body: JSON.stringify(body) }
  const response = await fetch(`/admin${path}`, { method, credentials: "include", ...sent }).catch(() => null)
  if (!response) throw new AdminApiError("unknown", [])
  if (response.ok) return (await response.json()) as Answer
  const refusal = (await response.json().catch(() => ({}))) as Refusal
  throw new AdminApiError(refusal.code ?? "unknown", refusal.details ?? [])
}

/** A query string; what is empty is left out. */
export function queryString(query: Record<string, string | number | null | undefined>): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== "" && value !== null && value !== undefined) parameters.set(key, textOf(value))
  }
  return `?${parameters.toString()}`
}
