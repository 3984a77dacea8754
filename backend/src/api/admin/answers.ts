import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, type MedusaError } from "@medusajs/framework/utils"

/** Answers `{ [key]: rows, count, offset, limit }` with the fields, filters and page the query asked for. */
export async function answerList(
  req: MedusaRequest<unknown, object>,
  res: MedusaResponse,
  entity: string,
  key: string,
): Promise<void> {
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: req.queryConfig.fields,
    filters: req.filterableFields,
    pagination: req.queryConfig.pagination,
  })
  res.json({
    [key]: data,
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

interface One {
  entity: string
  /** Key of the answer, `{ [key]: row }`. */
  key: string
  filters: Record<string, unknown>
  missing: () => MedusaError
  status?: number
}

/** Answers `{ [key]: row }` with the fields the query asked for. */
export async function answerOne(
  req: MedusaRequest<unknown, object>,
  res: MedusaResponse,
  { entity, key, filters, missing, status = 200 }: One,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: req.queryConfig.fields,
    filters,
  })
  const row: unknown = data[0]
  if (row === undefined) throw missing()
  res.status(status).json({ [key]: row })
}
