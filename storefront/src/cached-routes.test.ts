import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { CACHED_ROUTES } from "./cached-routes.ts"

const PAGES = fileURLToPath(new URL("./pages/", import.meta.url))

const pages = readdirSync(PAGES, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(astro|ts)$/.test(file) && !/\.(test|spec)\.ts$/.test(file))
  .map((file) => ({
    route: `/${file.split(path.sep).join("/")}`.replace(/\.(astro|ts)$/, "").replace(/(?<=\/)index$/, ""),
    // TextPage keeps every page that is made with it.
    keeps: /\bcache\.set\(|<TextPage\b/.test(readFileSync(path.join(PAGES, file), "utf8")),
  }))
  .map((page) => ({ ...page, route: page.route.replace(/(?<=.)\/$/, "") }))

it("lists every page that wants to be kept", () => {
  const listed = new Set(CACHED_ROUTES.map(({ route }) => route))
  expect(pages.filter((page) => page.keeps && !listed.has(page.route))).toEqual([])
})

it("lists no page that does not, since it would be rendered without cookies for nothing", () => {
  const keeping = new Set(pages.filter((page) => page.keeps).map((page) => page.route))
  const written = new Set(pages.map((page) => page.route))
  expect(CACHED_ROUTES.filter(({ route }) => written.has(route) && !keeping.has(route))).toEqual([])
})
