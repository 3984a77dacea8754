import { isIP } from "node:net"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { sharedSecrets, weaknessOf } from "./secret-strength"

const secret = z.string().min(32)

/** Flags of modules under a commercial licence: they stay off. */
const neverOn = z
  .enum(["", "0", "false"], "has to stay off: its module is under a commercial licence")
  .optional()

const proxies = z
  .string()
  .default("")
  .transform((list) => list.split(",").flatMap((entry) => entry.trim() || []))
  .pipe(
    z.array(z.string().refine((entry) => isIP(entry.split("/")[0] ?? "") !== 0, "is no address or range")),
  )

/** Everything the backend reads from its environment, validated once at boot. */
const environment = z
  .object({
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
    /** Proxies whose X-Forwarded-For is believed: addresses and ranges, separated by commas. */
    TRUSTED_PROXIES: proxies,
    MEDUSA_FF_RBAC: neverOn,
    MEDUSA_FF_RBAC_FILTER_FIELDS: neverOn,
    ADMIN_CORS: z.string().default(""),
    AUTH_CORS: z.string().default(""),
    STORE_CORS: z.string().default(""),
  })
  .superRefine(({ NODE_ENV, JWT_SECRET, COOKIE_SECRET, INNER_SECRET }, problems) => {
    if (NODE_ENV === "development") return
    const secrets = { JWT_SECRET, COOKIE_SECRET, INNER_SECRET }
    for (const [name, value] of Object.entries(secrets)) {
      const weakness = weaknessOf(value)
      if (weakness)
        problems.addIssue({ code: "custom", path: [name], message: `${weakness}; give 32 random bytes` })
    }
    for (const name of sharedSecrets(secrets)) {
      problems.addIssue({
        code: "custom",
        path: [name],
        message: "is the same as another secret; give each its own",
      })
    }
  })

// `medusa build` loads the configuration but runs nothing: it has no database and no secrets, and needs none.
const isBuild = process.argv[2] === "build"
const nothing = "0".repeat(32)
const forBuild = {
  DATABASE_URL: nothing,
  JWT_SECRET: nothing,
  COOKIE_SECRET: nothing,
  INNER_SECRET: nothing,
  NODE_ENV: "development",
}

export const env = readEnvironment(isBuild ? { ...process.env, ...forBuild } : process.env)

/** @throws INVALID_DATA, which names each variable and what is wrong with it, and never its value */
function readEnvironment(source: NodeJS.ProcessEnv) {
  const read = environment.safeParse(source)
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The backend does not start with this environment:\n${faults.join("\n")}`,
  )
}
