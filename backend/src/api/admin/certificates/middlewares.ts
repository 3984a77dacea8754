import { resourceMiddlewares } from "../resource-middlewares"
import { listConfig, retrieveConfig } from "./query-config"
import { CreateCertificate, CertificateFilters, UpdateCertificate } from "./validators"

export const adminCertificatesMiddlewares = resourceMiddlewares({
  path: "/admin/certificates",
  filters: CertificateFilters,
  order: "-created_at",
  list: listConfig,
  retrieve: retrieveConfig,
  create: CreateCertificate,
  update: UpdateCertificate,
})
