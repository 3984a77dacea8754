import { renameSync, writeFileSync } from "node:fs"

/**
 * Writes JSON that only its owner may read. It appears whole or not at all, and never for a moment readable
 * by others.
 */
export function writePrivately(file: string, value: unknown): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}
