import { databaseUrl, type Database } from "./postgres.ts"
import type { Secrets } from "./secrets.ts"

/** Where the two apps of one instance listen. */
export interface Addresses {
  storefront: number
  backend: number
}

export const OPERATOR_EMAIL = "operator@pavilion.example"

/** The name of the shop's database in the cluster of its instance. */
export const SHOP_DATABASE = "pavilion"

/**
 * Our own environment without what npm and pnpm add to it for their scripts, and without a database address:
 * an instance always uses its own.
 */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|INIT_CWD$|DATABASE_URL$|DB_)/i.test(name)),
  )
}

export function backendEnv(
  mode: "production" | "development",
  { addresses, database, secrets }: { addresses: Addresses; database: Database; secrets: Secrets },
): NodeJS.ProcessEnv {
  const storefront = `http://localhost:${addresses.storefront}`
  const dashboard = `http://localhost:${addresses.backend}`
  return {
    ...inherited(),
    NODE_ENV: mode,
    PORT: String(addresses.backend),
    DATABASE_URL: databaseUrl(database, SHOP_DATABASE),
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.backendCookie,
    INNER_SECRET: secrets.inner,
    STOREFRONT_URLS: `http://127.0.0.1:${addresses.storefront}`,
    STORE_CORS: storefront,
    ADMIN_CORS: dashboard,
    AUTH_CORS: `${storefront},${dashboard}`,
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}

export function storefrontEnv(
  mode: "production" | "development",
  { addresses, secrets }: { addresses: Addresses; secrets: Secrets },
): NodeJS.ProcessEnv {
  return {
    ...inherited(),
    NODE_ENV: mode,
    HOST: process.env.HOST ?? "127.0.0.1",
    PORT: String(addresses.storefront),
    BACKEND_URL: `http://127.0.0.1:${addresses.backend}`,
    INNER_SECRET: secrets.inner,
    COOKIE_SECRET: secrets.storefrontCookie,
    ASTRO_TELEMETRY_DISABLED: "1",
  }
}
