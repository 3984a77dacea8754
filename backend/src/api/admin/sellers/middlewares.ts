import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { validBody } from "../../valid-body"
import { resourceMiddlewares } from "../resource-middlewares"
import { listConfig, retrieveConfig } from "./query-config"
import { ChangeSellerStatus, CreateSeller, SellerFilters, UpdateSeller } from "./validators"

export const adminSellersMiddlewares: MiddlewareRoute[] = [
  ...resourceMiddlewares({
    path: "/admin/sellers",
    filters: SellerFilters,
    order: "-created_at",
    list: listConfig,
    retrieve: retrieveConfig,
    create: CreateSeller,
    update: UpdateSeller,
  }),
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/status",
    middlewares: [
      validBody(ChangeSellerStatus),
      validateAndTransformQuery(createSelectParams(), retrieveConfig),
    ],
  },
]
