import { resourceMiddlewares } from "../resource-middlewares"
import { listConfig, retrieveConfig } from "./query-config"
import { CreateLicence, LicenceFilters, UpdateLicence } from "./validators"

export const adminLicencesMiddlewares = resourceMiddlewares({
  path: "/admin/licences",
  filters: LicenceFilters,
  order: "-created_at",
  list: listConfig,
  retrieve: retrieveConfig,
  create: CreateLicence,
  update: UpdateLicence,
})
