import type { SoleProcessLock } from "./sole-process-lock"

let held: SoleProcessLock | undefined

/** The loader takes the lock before the service exists, and the service lets it go when the application ends. */
export function keepLock(lock: SoleProcessLock): void {
  held = lock
}

export async function releaseLock(): Promise<void> {
  await held?.release()
  held = undefined
}
