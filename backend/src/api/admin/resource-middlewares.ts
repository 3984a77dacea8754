import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { createFindParams, createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { validBody } from "../valid-body"

type QueryConfig = Parameters<typeof validateAndTransformQuery>[1]

interface Resource {
  /** Without a slash at the end. */
  path: string
  /** Filters of the list, beside page and order. */
  filters: z.ZodRawShape
  /** Column the list is ordered by unless told, with a minus for falling. */
  order: string
  list: QueryConfig
  retrieve: QueryConfig
  create: z.ZodType
  update: z.ZodType
}

/** What stands before list, create, read and change of a resource: its query and its body, checked. */
export function resourceMiddlewares({
  path,
  filters,
  order,
  list,
  retrieve,
  create,
  update,
}: Resource): MiddlewareRoute[] {
  const listQuery = validateAndTransformQuery(
    createFindParams({ offset: 0, limit: 20, order }).extend(filters),
    list,
  )
  const oneQuery = validateAndTransformQuery(createSelectParams(), retrieve)
  return [
    { methods: ["GET"], matcher: path, middlewares: [listQuery] },
    { methods: ["POST"], matcher: path, middlewares: [validBody(create), oneQuery] },
    { methods: ["GET"], matcher: `${path}/:id`, middlewares: [oneQuery] },
    { methods: ["POST"], matcher: `${path}/:id`, middlewares: [validBody(update), oneQuery] },
  ]
}

/** Filters every list has: words and ids. */
export function commonFilters(zod: typeof z): z.ZodRawShape {
  const ids = zod.union([zod.string().max(100), zod.array(zod.string().max(100)).max(100)])
  return { q: zod.string().max(100).optional(), id: ids.optional() }
}
