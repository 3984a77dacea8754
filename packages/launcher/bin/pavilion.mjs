#!/usr/bin/env node
// The front door of `npm start` and `npm test`. A fresh machine has some Node and npm and nothing else, so
// the files of this folder run on Node 20 with built-ins alone: they make sure of Node 24 and pnpm, then hand
// over to src/main.ts under that Node. It stops when asked to, and when the channel to us closes because we
// were killed outright.
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { runChild } from "./child.mjs"
import { prepareToolchain, ToolchainProblem } from "./toolchain.mjs"

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..")
process.chdir(root)

try {
  const { node, flags, path } = await prepareToolchain(root)
  const main = join(root, "packages/launcher/src/main.ts")
  process.exitCode = await runChild(node, [...flags, main, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: path },
  })
} catch (error) {
  if (!(error instanceof ToolchainProblem)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
