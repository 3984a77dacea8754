import { z } from "@medusajs/framework/zod"

const secret = z.string().min(32)

/** Everything the backend reads from its environment, validated once at boot. */
const environment = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().optional(),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  ADMIN_CORS: z.string().default(""),
  AUTH_CORS: z.string().default(""),
  STORE_CORS: z.string().default(""),
})

export const env = environment.parse(process.env)
