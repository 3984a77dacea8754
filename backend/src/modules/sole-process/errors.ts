import { MedusaError } from "@medusajs/framework/utils"

/** Two processes without Redis would sell the same unit twice: locks and events live in each alone. */
export function anotherProcessRuns() {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Another backend process uses this database, and without Redis there may be one only. " +
      "Stop it, or set REDIS_URL for all of them.",
    "another_process_runs",
  )
}
