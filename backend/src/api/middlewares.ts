import { defineMiddlewares } from "@medusajs/framework/http"
import { divisionMiddlewares } from "./divisions/middlewares"

export default defineMiddlewares({
  routes: [...divisionMiddlewares],
})
