import { Failure, Stopped } from "./failure.ts"

const begun = Date.now()

/** One line to the terminal, with the time since the launcher began. */
export function say(text: string): void {
  console.log(`[${seconds(Date.now() - begun).padStart(7)}] ${text}`)
}

/**
 * Runs one step of the work: says that it begins, and how long it took. A step that fails is named in the
 * failure, whatever was thrown inside it.
 */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  say(`${name} ...`)
  try {
    const result = await work()
    say(`${name}: done in ${seconds(Date.now() - start)}`)
    return result
  } catch (error) {
    if (!(error instanceof Stopped)) failedSteps.set(error, failedSteps.get(error) ?? name)
    throw error
  }
}

const failedSteps = new Map<unknown, string>()

/** What the person reads when the launcher gives up: the step, the reason, the log file, what to do. */
export function describeFailure(error: unknown): string {
  const name = failedSteps.get(error)
  const known = error instanceof Failure ? error : undefined
  return [
    `FAILED: ${name ?? "an unexpected error"}`,
    `  Reason: ${known ? known.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    ...(known?.log ? [`  Log:    ${known.log}`] : []),
    `  To do:  ${known?.advice ?? "Run the command again; if it fails again, report it with the text above."}`,
  ].join("\n")
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
