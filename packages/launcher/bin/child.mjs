import { spawn } from "node:child_process"

/**
 * Runs a program to its end and passes every wish to stop on to it, also the unspoken one of a parent that
 * is gone: when the shell or npm above us dies, we have a new parent.
 * @returns its exit code; a signal counts as 130, as shells have it for Ctrl-C
 */
export function runChild(program, args, options) {
  const child = spawn(program, args, options)
  const pass = (signal) => child.kill(signal)
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"]
  for (const signal of signals) process.on(signal, pass)
  const parent = process.ppid
  const watch = setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500)
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? 130))
  }).finally(() => {
    clearInterval(watch)
    for (const signal of signals) process.off(signal, pass)
  })
}
