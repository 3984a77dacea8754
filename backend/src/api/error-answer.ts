import type { MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { errorHandler, getHttpResponseFromError } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ERROR_CODES, type ErrorAnswer, type ErrorCode } from "@pavilion/contracts"
import { loggable } from "./loggable"

const CODES = new Set<string>(ERROR_CODES)

/** What an error that brings no code of ours is called, by its status. */
const CODE_OF_STATUS: Record<number, ErrorCode> = {
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  413: "body_too_large",
  429: "too_many_requests",
}

// Express throws this when it cannot decode a path, and Medusa takes it for a failure of ours.
const BROKEN_ADDRESS = {
  statusCode: 400,
  body: { type: "invalid_data", message: "The address is not valid percent-encoding." },
}

const medusaErrorHandler = errorHandler()

/**
 * Answers a refusal as `ErrorAnswer` of the contracts: a permanent code, and what was wrong field by field. Errors of
 * ours bring both; those of Medusa and of the body parser get the code of their status. What is not a refusal is
 * logged, and the answer tells nothing of it. Refusals of Medusa's own routes stay as Medusa makes them.
 */
export const errorAnswer: MedusaErrorHandlerFunction = (error, req, res, next) => {
  const { statusCode, body } = error instanceof URIError ? BROKEN_ADDRESS : getHttpResponseFromError(error)
  if (statusCode >= 500) {
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(loggable(error))
    const message = "An unknown error occurred."
    res.status(statusCode).json({ code: "unknown_error", type: "unknown_error", message })
    return
  }
  const ours = CODES.has(String(error.code))
  const code = ours ? (error.code as ErrorCode) : CODE_OF_STATUS[statusCode]
  if (!code || !(ours || req.path.startsWith("/pavilions"))) {
    medusaErrorHandler(error, req, res, next)
    return
  }
  const answer: ErrorAnswer = { code, type: body.type ?? "invalid_data", message: body.message ?? code }
  res.status(statusCode).json({ ...answer, ...(error.details ? { details: error.details } : {}) })
}
