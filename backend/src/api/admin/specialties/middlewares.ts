import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { listConfig } from "./query-config"
import { SpecialtyListParams } from "./validators"

export const adminSpecialtiesMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/specialties",
    middlewares: [validateAndTransformQuery(SpecialtyListParams, listConfig)],
  },
]
