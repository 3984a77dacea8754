import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { ERROR_CODES, type ErrorCode, type FieldProblem } from "@pavilion/contracts"

const CODES = new Set<string>(ERROR_CODES)

/**
 * Middleware that holds a body against a schema and leaves the parsed value in `req.validatedBody`. A check of the
 * schema names its error code as its message (`z.string().min(1, "name_missing")`); the refusal carries the code of
 * the first problem, and all of them by field. Keys the schema does not name are dropped.
 */
export function validBody(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const parsed = schema.safeParse(req.body ?? {})
    if (parsed.success) {
      req.validatedBody = parsed.data
      next()
      return
    }
    const details = parsed.error.issues.map((issue): FieldProblem => ({
      field: issue.path.join("."),
      code: codeOf(issue.message),
    }))
    const fields = details.map((problem) => problem.field || "body").join(", ")
    const error = new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Correct ${fields} and send it again.`,
      details[0]?.code,
    )
    next(Object.assign(error, { details }))
  }
}

function codeOf(message: string): ErrorCode {
  return CODES.has(message) ? (message as ErrorCode) : "invalid_data"
}
