import { join } from "node:path"

/** The checkout. */
export const ROOT = join(import.meta.dirname, "../../..")

/** Everything the launcher keeps; ignored by git, safe to delete when nothing runs. */
export const STATE = join(ROOT, ".pavilion")

/** Where the built copies lie that instances serve. */
export const RUN = join(STATE, "run")

/** Pictures uploaded in the dashboard. */
export const UPLOADS = join(STATE, "uploads")

/**
 * One running Pavilion has one home: its data, its secrets, its logs, its status. `npm start` lives in
 * .pavilion itself; the others have their own, so that all of them run side by side.
 */
export interface Home {
  name: "start" | "test" | "dev" | "bench"
  folder: string
}

export function homeOf(name: Home["name"]): Home {
  return { name, folder: name === "start" ? STATE : join(STATE, name) }
}
