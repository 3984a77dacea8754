import { resourceMiddlewares } from "../resource-middlewares"
import { listConfig, retrieveConfig } from "./query-config"
import { CreateMark, MarkFilters, UpdateMark } from "./validators"

export const adminMarksMiddlewares = resourceMiddlewares({
  path: "/admin/marks",
  filters: MarkFilters,
  order: "rank",
  list: listConfig,
  retrieve: retrieveConfig,
  create: CreateMark,
  update: UpdateMark,
})
