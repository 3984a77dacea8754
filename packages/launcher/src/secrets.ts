import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { writePrivately } from "./private-file.ts"

/** The secrets of one instance, made at its first start and kept. */
export interface Secrets {
  jwt: string
  backendCookie: string
  storefrontCookie: string
  inner: string
  databasePassword: string
  operatorPassword: string
}

const NAMES = [
  "jwt",
  "backendCookie",
  "storefrontCookie",
  "inner",
  "databasePassword",
  "operatorPassword",
] as const

/**
 * Reads secrets.json of a home, readable by its owner alone, and makes what is missing there. Secrets are
 * letters and digits, so that they fit into addresses and environment variables as they are.
 */
export function loadSecrets(folder: string): Secrets {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "secrets.json")
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  const secrets = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? makeSecret(name)])) as unknown
  if (NAMES.some((name) => !kept[name])) writePrivately(file, secrets)
  return secrets as Secrets
}

/** 256 bits, but the operator types a password: 92 bits in 16 letters and digits. */
function makeSecret(name: (typeof NAMES)[number]): string {
  if (name !== "operatorPassword") return randomBytes(32).toString("hex")
  const letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789"
  // Bytes of 216 and more are thrown away, so that every letter is equally likely.
  const picks = [...randomBytes(128)].filter((byte) => byte < 4 * letters.length)
  return picks
    .slice(0, 16)
    .map((byte) => letters[byte % letters.length])
    .join("")
}
