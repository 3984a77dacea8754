import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../valid-body"
import { identifyShopper } from "../shopper"
import { AddLine, StartCart, SetLine } from "./validators"

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/pavilions/:pavilion/carts*", middlewares: identifyShopper },
  { method: "POST", matcher: "/pavilions/:pavilion/carts", middlewares: [validBody(StartCart)] },
  { method: "POST", matcher: "/pavilions/:pavilion/carts/:id/lines", middlewares: [validBody(AddLine)] },
  {
    method: "PUT",
    matcher: "/pavilions/:pavilion/carts/:id/lines/:line_id",
    middlewares: [validBody(SetLine)],
  },
]
