import { spawn } from "node:child_process"
import { ROOT } from "./places.ts"
import type { Processes } from "./processes.ts"

/** Runs a program that talks to the terminal itself, and ends it when we stop. @returns its exit code */
export function runInTerminal(
  processes: Processes,
  { program, args, env }: { program: string; args: string[]; env: NodeJS.ProcessEnv },
): Promise<number> {
  const child = spawn(program, args, { cwd: ROOT, env, stdio: "inherit" })
  processes.stopping.addEventListener("abort", () => child.kill("SIGTERM"))
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? 1))
  })
}
