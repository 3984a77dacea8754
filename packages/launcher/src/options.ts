import { Failure } from "./failure.ts"

export const COMMANDS = ["start", "test", "dev", "bench"] as const

export interface Options {
  command: (typeof COMMANDS)[number]
  /** Throw away the data of earlier runs first. */
  fresh: boolean
  /** Load the demo shop. */
  demo: boolean
  /** Port of the storefront; undefined means the usual one. */
  port: number | undefined
}

const USAGE = `Usage: npm start -- [--fresh] [--no-demo] [--port N]
       npm test
       pnpm dev -- [--fresh] [--no-demo] [--port N]
       pnpm bench`

/**
 * Reads the command line.
 * @throws {Failure} with the usage, on anything it does not know
 */
export function readOptions(words: string[]): Options {
  const refuse = (reason: string) => new Failure(reason, { advice: USAGE })
  const [first, ...rest] = words
  const command = COMMANDS.find((known) => known === first)
  if (!command) throw refuse(`Unknown command: ${first ?? "(none)"}`)
  const options: Options = { command, fresh: false, demo: true, port: undefined }
  while (rest.length > 0) {
    const word = rest.shift()
    if (word === "--") continue
    if (command === "test" || command === "bench") throw refuse(`Unknown option: ${word}`)
    if (word === "--fresh") options.fresh = true
    else if (word === "--no-demo") options.demo = false
    else if (word === "--port") options.port = readPort(rest.shift())
    else if (word?.startsWith("--port=")) options.port = readPort(word.slice("--port=".length))
    else throw refuse(`Unknown option: ${word}`)
  }
  return options

  function readPort(text: string | undefined): number {
    const port = /^\d{1,5}$/.test(text ?? "") ? Number(text) : NaN
    if (port >= 1 && port <= 65535) return port
    throw refuse(`--port needs a number from 1 to 65535, not ${text ?? "nothing"}`)
  }
}
