import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { holdsForbiddenKey, namesForbiddenKey } from "./forbidden-keys"
import { REFUSED_PATH, refusalOf, standAtTheGate } from "./gate"
import { loginFloodLimit, loginLimit, lookUpLimit, registrationLimit, suggestionLimit } from "./limits"
import { refuse } from "./refusal"

standAtTheGate()

function answerRefusal(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const refusal = refusalOf(req)
  if (refusal) refuse(res, refusal)
  else next()
}

/** A form is looked at as it came: its parser drops the names we look for without a word. */
function guardBody(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const isForm = req.is("application/x-www-form-urlencoded") !== false && Buffer.isBuffer(req.rawBody)
  const forbidden = isForm ? namesForbiddenKey(String(req.rawBody)) : holdsForbiddenKey(req.body)
  if (forbidden) refuse(res, "forbidden_key")
  else next()
}

/**
 * The first middlewares of every request: the gate has looked at the query already, here the body is looked at,
 * and attempts are counted. Medusa sorts by path and by the names in it: a matcher has to name its parameters as
 * the route's folder does, or it comes after the route.
 */
export const edgeMiddlewares: MiddlewareRoute[] = [
  { matcher: REFUSED_PATH, middlewares: [answerRefusal] },
  { matcher: "/", middlewares: [guardBody] },
  // Last of all body parser settings: a route that has its own keeps it.
  { matcher: "/*", bodyParser: { preserveRawBody: true } },
  { method: "POST", matcher: "/auth/:actor_type/:auth_provider", middlewares: [loginFloodLimit, loginLimit] },
  { method: "POST", matcher: "/auth/:actor_type/:auth_provider/register", middlewares: [registrationLimit] },
  {
    method: "POST",
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    middlewares: [registrationLimit],
  },
  { method: "POST", matcher: "/auth/mfa/challenges/:id/verify", middlewares: [loginFloodLimit] },
  {
    method: "POST",
    matcher: "/pavilions/:pavilion/customers/login",
    middlewares: [loginFloodLimit, loginLimit],
  },
  { method: "POST", matcher: "/pavilions/:pavilion/customers", middlewares: [registrationLimit] },
  { method: "POST", matcher: "/pavilions/:pavilion/customers/reset-password", middlewares: [lookUpLimit] },
  { method: "POST", matcher: "/pavilions/:pavilion/orders/look-up", middlewares: [lookUpLimit] },
  { method: "GET", matcher: "/pavilions/:pavilion/suggestions", middlewares: [suggestionLimit] },
]
