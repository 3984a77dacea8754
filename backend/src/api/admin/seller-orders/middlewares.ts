import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { listConfig } from "./query-config"
import { SellerOrderListParams } from "./validators"

export const adminSellerOrdersMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/seller-orders",
    middlewares: [validateAndTransformQuery(SellerOrderListParams, listConfig)],
  },
]
