import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Routes of Medusa that would be a second way to do what `/pavilions/…` does: buying without seller orders, and
 * accounts known by e-mail. There is one checkout and one way to register, so these answer as if they were not there.
 */
const CLOSED = [
  "/store/carts",
  "/store/orders",
  "/store/payment-collections",
  "/store/customers",
  "/auth/customer",
]

function answerNotFound(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  next(new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${req.method} ${req.path}.`, "not_found"))
}

export const closedRoutes: MiddlewareRoute[] = CLOSED.map((path) => ({
  matcher: `${path}*`,
  middlewares: [answerNotFound],
}))
