import { defineConfig } from "@medusajs/framework/utils"
import { env } from "./src/env"
import { MOBILEPASS } from "./src/modules/account"
import { orderNumbers } from "./src/modules/checkout"
import { sharedServices } from "./src/shared-services"

const searchProvider = env.MEILISEARCH_HOST
  ? {
      resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
      id: "meilisearch",
      options: { config: { host: env.MEILISEARCH_HOST, apiKey: env.MEILISEARCH_API_KEY } },
    }
  : {
      resolve: "@medusajs/medusa/search-postgres",
      id: "postgres",
      // The words are made ready by packages/produce-words: nothing is to be stemmed.
      options: { language: "simple" },
    }

// Production over plain http (a demo, an inner network) would else let nobody into the dashboard: express-session sets
// no Secure cookie there. It takes "auto", which Medusa's type does not know.
const SECURE_OVER_HTTPS = "auto" as unknown as boolean

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    cookieOptions: { secure: SECURE_OVER_HTTPS },
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      // Nobody gets in at `/auth/customer`: shoppers register and log in under `/pavilions/…/customers`.
      authMethodsPerActor: { user: ["emailpass"], customer: [] },
    },
  },
  modules: [
    {
      resolve: "./src/modules/sole-process",
      options: { database_url: env.DATABASE_URL, shares_redis: env.REDIS_URL !== undefined },
    },
    ...sharedServices(env.REDIS_URL),
    { resolve: "./src/modules/pavilion" },
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/produce" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/checkout" },
    { resolve: "./src/modules/account" },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "./src/providers/mobilepass", id: MOBILEPASS },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/order",
      options: { generateCustomDisplayId: orderNumbers(env.COOKIE_SECRET) },
    },
    {
      resolve: "./src/modules/catalogue",
      options: { storefront_urls: env.STOREFRONT_URLS, inner_secret: env.INNER_SECRET },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          { resolve: "./src/providers/stored-files", id: "stored-files", options: { folder: "static" } },
        ],
      },
    },
    { resolve: "@medusajs/medusa/search", options: { providers: [searchProvider] } },
  ],
})
