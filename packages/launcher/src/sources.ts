import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, lstatSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** Left out where there is no git to say what belongs to the sources. */
const NOT_SOURCES = new Set(["node_modules", "dist", ".medusa", ".astro", ".turbo", ".pavilion", ".git"])

/** What cannot change the built apps: words about them, tests of them, and the tools around them. */
const WITHOUT_EFFECT = [
  /^docs\//,
  /^packages\/(launcher|bench)\//,
  /(^|\/)(__tests__|integration-tests|e2e)\//,
  /\.(test|spec)\.[cm]?[jt]sx?$/,
  /\.md$/,
  /^\.(ci|github)\//,
  /^(\.oxlintrc\.json|\.prettier.*|\.dependency-cruiser\.cjs|knip\.json|\.git.*|Dockerfile.*|docker-compose.*)$/,
]

export function affectsBuild(path: string): boolean {
  return !WITHOUT_EFFECT.some((pattern) => pattern.test(path))
}

/**
 * A short name for the state of the sources the apps are built from: equal names, equal builds. Counts what
 * lies in the checkout now, committed or not.
 */
export function hashSources(root: string): string {
  const hash = createHash("sha256")
  for (const path of listSources(root).filter(affectsBuild)) {
    const file = join(root, path)
    // A file deleted but not yet from git's index, or a link or module that is no plain file.
    if (!existsSync(file) || !lstatSync(file).isFile()) continue
    hash.update(`${path}\0`)
    hash.update(readFileSync(file))
    hash.update("\0")
  }
  return hash.digest("hex").slice(0, 16)
}

/** Paths of the sources, sorted: git's view of them, or, in an unpacked archive, all that is not made. */
export function listSources(root: string): string[] {
  const asked = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  })
  if (asked.status === 0 && existsSync(join(root, ".git"))) {
    return [...new Set(asked.stdout.split("\0").filter(Boolean))].toSorted()
  }
  return walk(root, "").toSorted()
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_SOURCES.has(entry.name)) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    return entry.isDirectory() ? walk(root, path) : [path]
  })
}
