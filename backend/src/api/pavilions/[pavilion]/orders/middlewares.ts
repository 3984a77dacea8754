import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../valid-body"
import { identifyShopper } from "../shopper"
import { LookUpOrder, PlaceOrder } from "./validators"

export const orderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/pavilions/:pavilion/orders*", middlewares: identifyShopper },
  { method: "POST", matcher: "/pavilions/:pavilion/carts/:id/order", middlewares: [validBody(PlaceOrder)] },
  { method: "POST", matcher: "/pavilions/:pavilion/orders/look-up", middlewares: [validBody(LookUpOrder)] },
]
