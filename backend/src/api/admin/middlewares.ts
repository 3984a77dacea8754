import type { MiddlewareRoute } from "@medusajs/framework/http"
import { adminCertificatesMiddlewares } from "./certificates/middlewares"
import { adminLicencesMiddlewares } from "./licences/middlewares"
import { adminMarksMiddlewares } from "./marks/middlewares"
import { adminPavilionsMiddlewares } from "./pavilions/middlewares"
import { adminProfilesMiddlewares } from "./profiles/middlewares"
import { adminPublicBrandsMiddlewares } from "./public-brands/middlewares"
import { adminSellerOrdersMiddlewares } from "./seller-orders/middlewares"
import { adminSellersMiddlewares } from "./sellers/middlewares"
import { adminSpecialtiesMiddlewares } from "./specialties/middlewares"

/** Everything the dashboard asks of the registry; Medusa itself asks for a logged-in operator under `/admin`. */
export const adminMiddlewares: MiddlewareRoute[] = [
  ...adminCertificatesMiddlewares,
  ...adminLicencesMiddlewares,
  ...adminMarksMiddlewares,
  ...adminPavilionsMiddlewares,
  ...adminProfilesMiddlewares,
  ...adminPublicBrandsMiddlewares,
  ...adminSellerOrdersMiddlewares,
  ...adminSellersMiddlewares,
  ...adminSpecialtiesMiddlewares,
]
