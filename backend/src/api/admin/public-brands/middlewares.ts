import { resourceMiddlewares } from "../resource-middlewares"
import { listConfig, retrieveConfig } from "./query-config"
import { CreatePublicBrand, PublicBrandFilters, UpdatePublicBrand } from "./validators"

export const adminPublicBrandsMiddlewares = resourceMiddlewares({
  path: "/admin/public-brands",
  filters: PublicBrandFilters,
  order: "-created_at",
  list: listConfig,
  retrieve: retrieveConfig,
  create: CreatePublicBrand,
  update: UpdatePublicBrand,
})
