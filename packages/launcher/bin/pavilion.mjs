#!/usr/bin/env node
// The front door of `npm start` and `npm test`. A fresh machine has some Node and npm and nothing else, so
// this file and toolchain.mjs run on Node 20 with built-ins alone: they make sure of Node 24 and pnpm, then
// hand over to src/main.ts under that Node and pass every wish to stop on to it.
import { spawn } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { prepareToolchain, ToolchainProblem } from "./toolchain.mjs"

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..")
process.chdir(root)

try {
  const { node, flags, path } = prepareToolchain(root)
  const child = spawn(
    node,
    [...flags, join(root, "packages/launcher/src/main.ts"), ...process.argv.slice(2)],
    { stdio: ["inherit", "inherit", "inherit", "ipc"], env: { ...process.env, PATH: path } },
  )
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal))
  }
  // When the shell that npm put between us dies without a word, we have a new parent. The closed channel
  // then tells main.ts to stop, as it does when this process is killed outright.
  const parent = process.ppid
  const watch = setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500)
  child.on("exit", (code, signal) => {
    clearInterval(watch)
    process.exit(code ?? (signal ? 1 : 0))
  })
} catch (error) {
  if (!(error instanceof ToolchainProblem)) throw error
  console.error(error.message)
  process.exit(1)
}
