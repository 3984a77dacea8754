import { z } from "@medusajs/framework/zod"

const secret = z.string().min(32)

/** Everything the backend reads from its environment, validated once at boot. */
const environment = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().optional(),
  /** Where Meilisearch answers; without it PostgreSQL searches. */
  MEILISEARCH_HOST: z.url().optional(),
  MEILISEARCH_API_KEY: z.string().optional(),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  /** Shared with the storefront: signs purges and the addresses of shoppers. */
  INNER_SECRET: secret,
  /** Inner addresses of the storefront processes, separated by commas. */
  STOREFRONT_URLS: z
    .string()
    .default("")
    .transform((list) => list.split(",").flatMap((url) => url.trim().replace(/\/+$/, "") || []))
    .pipe(z.array(z.url())),
  ADMIN_CORS: z.string().default(""),
  AUTH_CORS: z.string().default(""),
  STORE_CORS: z.string().default(""),
})

// `medusa build` loads the configuration but runs nothing: it has no database and no secrets, and needs none.
const isBuild = process.argv[2] === "build"
const nothing = "0".repeat(32)
const forBuild = { DATABASE_URL: nothing, JWT_SECRET: nothing, COOKIE_SECRET: nothing, INNER_SECRET: nothing }

export const env = environment.parse(isBuild ? { ...forBuild, ...process.env } : process.env)
