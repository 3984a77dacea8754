import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parse } from "yaml"

/** The part of a compose file the tests look at. */
export interface Service {
  image?: string
  build?: { context: string; dockerfile: string }
  user?: string
  ports?: string[]
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
}

export interface ComposeFile {
  services: Record<string, Service>
  volumes: Record<string, unknown>
}

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url))

export function readText(path: string): string {
  return readFileSync(ROOT + path, "utf8")
}

export function readCompose(): ComposeFile {
  return parse(readText("docker-compose.yml"), { merge: true }) as ComposeFile
}

/** Names in `${NAME}` and `${NAME:?}`. */
export function interpolated(text: string): Set<string> {
  return new Set([...text.matchAll(/\$\{([A-Z_]+)[^}]*\}/g)].map(([, name = ""]) => name))
}
