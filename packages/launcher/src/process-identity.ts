import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * When a process began, as an opaque word; undefined when there is none. A number alone does not name a
 * process for long, the pair of number and beginning does: so we never take, or end, a stranger for our own.
 */
export function beginning(pid: number): string | undefined {
  if (process.platform === "linux") {
    try {
      // The name, in parentheses, may hold spaces: fields are counted after the last parenthesis.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop()?.split(" ")
      return fields?.[0] === "Z" ? undefined : fields?.[19]
    } catch {
      return undefined
    }
  }
  return (
    spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim() || undefined
  )
}

export interface Identity {
  pid: number
  began: string
}

export function identityOf(pid: number): Identity {
  return { pid, began: beginning(pid) ?? "" }
}

export function isAlive({ pid, began }: Identity): boolean {
  return began !== "" && beginning(pid) === began
}
