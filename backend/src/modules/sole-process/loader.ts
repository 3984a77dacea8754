import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { anotherProcessRuns } from "./errors"
import { keepLock } from "./held-lock"
import { holdSoleProcessLock } from "./sole-process-lock"

export interface SoleProcessOptions {
  database_url: string
  /** With Redis, events, locks and workflows are shared, and any number of processes may run. */
  shares_redis: boolean
}

/** A process that ends has ten seconds for it; a restart waits a little less than that. */
const WAIT_MS = 8000

/**
 * Refuses to start a second backend without Redis (decision A8). Only a server holds the lock: migrations and
 * scripts run beside one.
 * @throws another_process_runs
 */
export default async function holdLockWhileServing({
  container,
  options,
}: LoaderOptions<SoleProcessOptions>) {
  const serves = process.argv[2] === "start"
  if (!serves || !options || options.shares_redis) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const lock = await holdSoleProcessLock({
    database_url: options.database_url,
    wait_ms: WAIT_MS,
    onTaken: () => {
      logger.error(anotherProcessRuns().message)
      process.kill(process.pid, "SIGTERM")
    },
  })
  if (!lock) throw anotherProcessRuns()
  keepLock(lock)
}
