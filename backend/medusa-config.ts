import { defineConfig } from "@medusajs/framework/utils"
import { env } from "./src/env"

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  modules: [
    { resolve: "./src/modules/pavilion" },
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/produce" },
    { resolve: "./src/modules/certification" },
  ],
})
