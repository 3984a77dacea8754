import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { closedRoutes } from "./closed-routes"
import { divisionMiddlewares } from "./divisions/middlewares"
import { edgeMiddlewares } from "./edge/middlewares"
import { errorAnswer } from "./error-answer"
import { cartMiddlewares } from "./pavilions/[pavilion]/carts/middlewares"
import { customerMiddlewares } from "./pavilions/[pavilion]/customers/middlewares"
import { orderMiddlewares } from "./pavilions/[pavilion]/orders/middlewares"

export default defineMiddlewares({
  errorHandler: errorAnswer,
  routes: [
    ...edgeMiddlewares,
    ...closedRoutes,
    ...adminMiddlewares,
    ...divisionMiddlewares,
    ...cartMiddlewares,
    ...orderMiddlewares,
    ...customerMiddlewares,
  ],
})
