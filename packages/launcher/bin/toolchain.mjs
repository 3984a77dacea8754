// Finds Node 24 and pnpm, or brings both from the npm registry into .pavilion/toolchain. Nothing global is
// touched, and nothing is fetched twice.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { runChild } from "./child.mjs"

/** A machine we cannot serve, told in words for the person at the terminal. */
export class ToolchainProblem extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * The npm package that holds a Node binary for this machine.
 * @returns its name, or undefined where no such package is to be relied on
 */
export function nodePackage({ platform, arch, glibc }) {
  return platform === "linux" && glibc && (arch === "x64" || arch === "arm64")
    ? `node-linux-${arch}`
    : undefined
}

/**
 * Whether a Node version can run the project: "yes", "with-flag" (it must be told to strip types) or "no".
 * @param {string} version such as "22.12.0"
 */
export function canRun(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  if (major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return "yes"
  return major === 23 || (major === 22 && minor >= 12) ? "with-flag" : "no"
}

/**
 * @param {string} root the checkout
 * @returns the Node to run under, its flags, and a PATH on which `node` and `pnpm` are the right ones
 * @throws {ToolchainProblem}
 */
export async function prepareToolchain(root) {
  const wantedPnpm = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("@")[1]
  const home = join(root, ".pavilion/toolchain")
  const fetchable = nodePackage(thisMachine())
  const nodeIsFine = fetchable
    ? process.versions.node.split(".")[0] >= 24
    : canRun(process.versions.node) !== "no"
  if (!nodeIsFine && !fetchable) {
    throw new ToolchainProblem(
      `Pavilion needs Node 22.12 or newer here, and this is Node ${process.versions.node}.\n` +
        `Install Node 24 from nodejs.org or your package manager, then run the command again.\n` +
        `(On Linux x64 and arm64 with glibc it is fetched by itself.)`,
    )
  }
  const node = nodeIsFine ? process.execPath : join(home, "node_modules", fetchable, "bin/node")
  const has = () =>
    (nodeIsFine || answers(node, "v24.")) &&
    (installedVersion(home, "pnpm") === wantedPnpm || answers("pnpm", wantedPnpm))
  if (!has()) {
    await fetchToolchain(home, [...(nodeIsFine ? [] : [`${fetchable}@^24`]), `pnpm@${wantedPnpm}`])
    if (!has())
      throw new ToolchainProblem(`The Node in ${home} does not run. Remove that folder and try again.`)
  }
  return {
    node,
    flags:
      canRun(nodeIsFine ? process.versions.node : "24.0.0") === "with-flag"
        ? ["--experimental-strip-types"]
        : [],
    path: [join(home, "node_modules/.bin"), dirname(node), process.env.PATH].join(delimiter),
  }
}

function thisMachine() {
  const glibc = process.platform === "linux" && Boolean(process.report.getReport().header.glibcVersionRuntime)
  return { platform: process.platform, arch: process.arch, glibc }
}

function installedVersion(home, name) {
  const manifest = join(home, "node_modules", name, "package.json")
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : undefined
}

/** Whether a program says, asked for its version, one that starts so. Asked outside any project. */
function answers(program, start) {
  const asked = spawnSync(program, ["--version"], {
    cwd: tmpdir(),
    encoding: "utf8",
    timeout: 20_000,
    env: { ...process.env, COREPACK_ENABLE_NETWORK: "0" },
  })
  return asked.status === 0 && asked.stdout.trim().startsWith(start)
}

/** Installs beside the final place and moves in at the end, so that a half fetched toolchain is never used. */
async function fetchToolchain(home, packages) {
  const begun = Date.now()
  const attempt = `${home}.${process.pid}`
  console.log(`Fetching ${packages.join(" and ")} into .pavilion/toolchain ...`)
  rmSync(attempt, { recursive: true, force: true })
  mkdirSync(attempt, { recursive: true })
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js")
    ? [process.execPath, process.env.npm_execpath]
    : ["npm"]
  const [program, ...first] = npm
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", attempt]
  const code = await runChild(program, [...first, ...install, ...packages], {
    cwd: attempt,
    stdio: "inherit",
  })
  if (code !== 0) {
    rmSync(attempt, { recursive: true, force: true })
    if (code === 130) throw new ToolchainProblem("Stopped.", 130)
    throw new ToolchainProblem(
      `npm could not fetch ${packages.join(" and ")} (see its message above).\n` +
        `Check that the npm registry answers (npm ping), then run the command again.`,
    )
  }
  rmSync(home, { recursive: true, force: true })
  renameSync(attempt, home)
  console.log(`Fetched in ${((Date.now() - begun) / 1000).toFixed(1)} s.`)
}
