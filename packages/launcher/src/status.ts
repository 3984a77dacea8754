import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { writePrivately } from "./private-file.ts"
import type { Home } from "./places.ts"

/** What status.json says while an instance runs; other programs find it there, so its shape is a promise. */
export interface Status {
  /** Addresses of the two apps as typed into a browser, without a slash at the end. */
  storefront: string
  backend: string
  dashboard: string
  /** Connection address of the shop's database. */
  database: string
  pids: { launcher: number; database: number; backend: number; storefront: number }
  logins: { operator: { email: string; password: string } }
}

export function statusFile(home: Home): string {
  return join(home.folder, "status.json")
}

export function writeStatus(home: Home, status: Status): void {
  writePrivately(statusFile(home), status)
}

export function readStatus(home: Home): Status | undefined {
  return existsSync(statusFile(home)) ? JSON.parse(readFileSync(statusFile(home), "utf8")) : undefined
}

export function removeStatus(home: Home): void {
  rmSync(statusFile(home), { force: true })
}

/** The lines a person reads when everything is up. */
export function describeStatus(status: Status): string {
  const { operator } = status.logins
  return [
    "",
    `  特色馆 Storefront   ${status.storefront}    (English: ${status.storefront}/en/)`,
    `  管理台 Dashboard    ${status.dashboard}`,
    `         login        ${operator.email}  /  ${operator.password}`,
    "",
  ].join("\n")
}
