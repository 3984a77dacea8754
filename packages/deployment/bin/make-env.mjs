#!/usr/bin/env node
// Writes the environment file that docker-compose.yml reads: one fresh secret for each thing that needs one.
import { randomBytes } from "node:crypto"
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

const HOSTNAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/

/** Letters and digits only: secrets stand in addresses and in this file as they are. */
const secret = () => randomBytes(32).toString("hex")

/** The contents of the file for these hostnames, the default pavilion's first. */
export function environmentFile(sites) {
  const values = {
    SITE_ADDRESS: sites.join(", "),
    PUBLIC_ORIGIN: `https://${sites[0]}`,
    POSTGRES_PASSWORD: secret(),
    REDIS_PASSWORD: secret(),
    MEILI_MASTER_KEY: secret(),
    JWT_SECRET: secret(),
    BACKEND_COOKIE_SECRET: secret(),
    STOREFRONT_COOKIE_SECRET: secret(),
    INNER_SECRET: secret(),
  }
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("")
}

function main() {
  const { values } = parseArgs({
    options: { site: { type: "string", default: "localhost" }, out: { type: "string", default: ".env" } },
  })
  const sites = values.site.split(",").map((site) => site.trim().toLowerCase())
  const wrong = sites.find((site) => !HOSTNAME.test(site))
  if (wrong !== undefined) throw new Error(`--site: "${wrong}" is no hostname, such as tese.example.cn`)
  try {
    writeFileSync(values.out, environmentFile(sites), { mode: 0o600, flag: "wx" })
  } catch (error) {
    if (error.code !== "EEXIST") throw error
    throw new Error(`${values.out} is there already and holds secrets; move it away to make new ones`, {
      cause: error,
    })
  }
  console.log(`${values.out} written, readable by you alone. Now: docker compose up --build --detach --wait`)
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
