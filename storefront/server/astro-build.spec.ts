import { spawn, type ChildProcess } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "astro"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import config from "../astro.config.mjs"
import { startPavilionList, type PavilionList } from "./testing/start-pavilion-list.ts"
import { askOver, INNER_SECRET, type Ask } from "./testing/start-storefront.ts"

// A small site of its own, built with the storefront's configuration and run as in production: what Astro
// makes of the server, the cache provider and the policy is seen here, and an update of Astro is felt here.

let folder: string
let backend: PavilionList | undefined
let server: ChildProcess | undefined
let port: number
const ask = (address: string, options?: Ask) => askOver(port, address, options)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pavilion-storefront-"))
  await build({
    ...config,
    configFile: false,
    root: fileURLToPath(new URL("./testing/site/", import.meta.url)),
    outDir: folder,
    cacheDir: path.join(folder, "cache"),
    logLevel: "error",
  })
  backend = await startPavilionList()
  server = spawn(
    process.execPath,
    [fileURLToPath(new URL("server/entry.mjs", pathToFileURL(`${folder}/`)))],
    {
      env: {
        BACKEND_URL: backend.url,
        INNER_SECRET,
        COOKIE_SECRET: INNER_SECRET,
        PORT: "0",
        PUBLIC_ORIGIN: "http://localhost:4321",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  )
  port = await portOf(server)
  await ready()
}, 60_000)

afterAll(async () => {
  server?.kill("SIGKILL")
  await backend?.stop()
  await rm(folder, { recursive: true, force: true })
})

describe("the built storefront", () => {
  it("renders a listed page once, for all readers, in both languages", async () => {
    const first = await ask("/", { headers: { cookie: "cart=alice" } })
    const second = await ask("/", { headers: { cookie: "cart=bob" } })
    expect([first.headers["x-page-cache"], second.headers["x-page-cache"]]).toEqual(["miss", "hit"])
    expect(first.text).toContain("/ no cart 1")
    expect(second.text).toBe(first.text)
    const english = await ask("/en")
    expect(english.text).toContain('<html lang="en"')
    expect(english.text).toContain("<title>xixian 示例馆</title>")
  })

  it("has one cache for server, pages and data: what a page purges is gone everywhere", async () => {
    const before = await ask("/")
    expect((await ask("/api/forget", { method: "POST" })).status).toBe(204)
    const after = await ask("/")
    expect(after.headers["x-page-cache"]).toBe("miss")
    expect(after.text).not.toBe(before.text)
  })

  it("has its scripts and styles in files, and a policy that allows nothing inline", async () => {
    const answer = await ask("/")
    const policy = String(answer.headers["content-security-policy"])
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain("unsafe")
    expect(answer.text).not.toMatch(/<(?:script|style)[^>]*>[^<]/)
    const files = [...answer.text.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)]
    expect(files).toHaveLength(2)
    for (const [, file = ""] of files) {
      const { status, headers } = await ask(file)
      expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"])
    }
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8")
  })

  it("makes an error page of an error halfway down, with the same policy", async () => {
    const answer = await ask("/en/broken")
    expect(answer.status).toBe(500)
    expect(answer.text).toContain("en error page")
    expect(answer.text).not.toContain("The first half")
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  })

  it("hands on the cookies of an uncached page", async () => {
    const answer = await ask("/cart")
    expect(answer.headers).toMatchObject({ "x-page-cache": "bypass", "cache-control": "private, no-store" })
    expect(answer.headers["set-cookie"]?.[0]).toContain("cart=1")
  })

  it("answers an unknown address with 404", async () => {
    expect((await ask("/nothing/here")).status).toBe(404)
  })

  it("ends with status 0 on SIGTERM", async () => {
    const ended = new Promise((resolve) => server?.once("exit", resolve))
    server?.kill("SIGTERM")
    expect(await ended).toBe(0)
  })
})

function portOf(process: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ""
    process.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8")
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)
      if (found) resolve(Number(found[1]))
    })
    process.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")))
    process.once("exit", () => reject(new Error(`The server ended at once:\n${said}`)))
  })
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await ask("/healthz")).status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("The server never became ready")
}
