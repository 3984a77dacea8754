import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { validBody } from "../../valid-body"
import { retrieveConfig } from "./query-config"
import { DescribeProduct } from "./validators"

const query = validateAndTransformQuery(createSelectParams(), retrieveConfig)

export const adminProfilesMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/profiles/:product_id", middlewares: [query] },
  {
    methods: ["POST"],
    matcher: "/admin/profiles/:product_id",
    middlewares: [validBody(DescribeProduct), query],
  },
]
