import { randomBytes } from "node:crypto"

// Medusa's runner asks for TLS of every host that is not called localhost.
if (process.env.DB_HOST === undefined || process.env.DB_HOST === "127.0.0.1")
  process.env.DB_HOST = "localhost"

// The runner makes its own database from DB_HOST and its like; our environment check wants what a deployment has.
const { DB_HOST, DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
process.env.DATABASE_URL ??= `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`
for (const name of ["JWT_SECRET", "COOKIE_SECRET", "INNER_SECRET"]) {
  process.env[name] ??= randomBytes(32).toString("hex")
}
