import { readFileSync } from "node:fs"
import type { Pavilion, PavilionListAnswer } from "@pavilion/contracts"

/** Where the shop to be measured runs, as the launcher's status file has it. */
export interface Shop {
  storefront: URL
  backend: URL
  database: string
  operator: { email: string; password: string }
  pavilions: Pavilion[]
}

/** Reads the file that PAVILION_STATUS names and asks the shop for its pavilions. */
export async function findShop(statusFile: string | undefined): Promise<Shop> {
  if (!statusFile) throw new Error("PAVILION_STATUS names no status file; run `pnpm bench`.")
  const status: StatusFile = JSON.parse(readFileSync(statusFile, "utf8"))
  const backend = loopback(status.backend)
  const answer = await fetch(new URL("/pavilions", backend))
  const { pavilions } = (await answer.json()) as PavilionListAnswer
  return {
    storefront: loopback(status.storefront),
    backend,
    database: status.database,
    operator: status.logins.operator,
    pavilions,
  }
}

interface StatusFile {
  storefront: string
  backend: string
  database: string
  logins: { operator: { email: string; password: string } }
}

/** By address: `localhost` costs a look-up with every connection and may be IPv6. */
function loopback(address: string): URL {
  const url = new URL(address)
  url.hostname = "127.0.0.1"
  return url
}

/** The Host header under which a pavilion of this shop answers. */
export function hostOf(shop: Shop, pavilion: string): string {
  return `${pavilion}.localhost:${shop.storefront.port}`
}
