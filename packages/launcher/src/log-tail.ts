import { createReadStream, existsSync, readFileSync, statSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { stripVTControlCharacters } from "node:util"

/** The last lines of a log that hold anything, without colours, indented for a message. */
export function lastLines(log: string, count = 15): string {
  if (!existsSync(log)) return "    (no output)"
  const lines = stripVTControlCharacters(readFileSync(log, "utf8"))
    .split("\n")
    .filter((line) => line.trim() !== "")
  return lines
    .slice(-count)
    .map((line) => `    ${line.length > 240 ? `${line.slice(0, 240)} ...` : line}`)
    .join("\n")
}

/** Shows on the terminal what is written to a log, until told to stop. */
export async function followLog(log: string, stopping: AbortSignal): Promise<void> {
  let shown = 0
  while (!stopping.aborted) {
    const { size } = statSync(log)
    if (size > shown) {
      for await (const piece of createReadStream(log, { start: shown, end: size - 1 }))
        process.stdout.write(piece)
      shown = size
    }
    await sleep(300)
  }
}
