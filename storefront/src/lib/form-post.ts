/** What every page that takes a form does with it: read it, refuse it, answer a script or a browser. */
import type { ErrorCode } from "@pavilion/contracts"
import type { Failure, FailureCode } from "./backend.ts"

/** The posted form; null when the body is none. */
export async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch {
    return null
  }
}

/** Whether a script of ours asks, which wants words and a count instead of a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get("accept") === "application/json"
}

// The shop changed under the shopper: the form is right, the world is not.
const CONFLICTS = new Set<FailureCode>([
  "cart_total_changed",
  "stock_short",
  "variant_withdrawn",
  "cart_line_limit",
  "mobile_taken",
  "address_limit",
] satisfies ErrorCode[])

const KEPT_STATUSES = new Set([401, 403, 404, 413, 429, 503])

/** The status a refused form is shown with again: what happened, not merely that it did. */
export function refusalStatus({
  status,
  code,
}: Pick<Failure, "status" | "code">): 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503 {
  if (CONFLICTS.has(code)) return 409
  if (code === "login_failed") return 422
  return KEPT_STATUSES.has(status) ? (status as 401) : 422
}
