import { readFileSync } from "node:fs"

/** The running shop under test, from the launcher's status.json. */
export interface Shop {
  storefront: string
  backend: string
  dashboard: string
  pids: { database: number; backend: number }
  logins: { operator: { email: string; password: string } }
}

export const shop = readShop()

function readShop(): Shop {
  const file = process.env["PAVILION_STATUS"]
  if (!file) throw new Error("PAVILION_STATUS must name the status.json of a running shop; npm test sets it.")
  return JSON.parse(readFileSync(file, "utf8")) as Shop
}

export const DEFAULT_PAVILION = "xixian"

/** The address of a page in a pavilion, as a browser types it. */
export function addressOf(pavilion: string, path: string): string {
  const url = new URL(path, shop.storefront)
  if (pavilion !== DEFAULT_PAVILION) url.hostname = `${pavilion}.${url.hostname}`
  return url.href
}
