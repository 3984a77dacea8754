import { resourceMiddlewares } from "../resource-middlewares"
import { listConfig, retrieveConfig } from "./query-config"
import { CreatePavilion, PavilionFilters, UpdatePavilion } from "./validators"

export const adminPavilionsMiddlewares = resourceMiddlewares({
  path: "/admin/pavilions",
  filters: PavilionFilters,
  order: "rank",
  list: listConfig,
  retrieve: retrieveConfig,
  create: CreatePavilion,
  update: UpdatePavilion,
})
