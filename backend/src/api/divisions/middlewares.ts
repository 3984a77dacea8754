import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { DivisionListParams } from "./validators"

export const divisionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/divisions",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(DivisionListParams, {})],
  },
  {
    matcher: "/admin/divisions",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(DivisionListParams, {})],
  },
]
