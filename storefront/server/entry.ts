import { processPurges } from "@pavilion/page-cache"
import { createApp } from "astro/app/entrypoint"
import { setGetEnv } from "astro/env/setup"
import { CACHED_ROUTES } from "../src/cached-routes.ts"
import { readEnv } from "./env.ts"
import { createPavilionDirectory } from "./pavilion-directory.ts"
import { readStaticFiles } from "./static-files.ts"
import { createStorefront } from "./storefront.ts"

// The built server: `node dist/server/entry.mjs` starts it. See README.md in this folder.

/** Below the ten seconds in which everything that `npm start` began has to be gone. */
const DRAIN_MS = 8_000

setGetEnv((key) => process.env[key])
// Not streaming: an error halfway down a page becomes an error page, not half a page with status 200.
const app = createApp({ streaming: false })

const logError = (message: string, error: unknown) => console.error(message, error)
process.on("unhandledRejection", (error) => logError("A promise nobody waits for failed", error))

const env = readEnv(process.env)
const directory = createPavilionDirectory({ backendUrl: env.backendUrl, publicOrigin: env.publicOrigin })
const storefront = createStorefront({
  env,
  directory,
  files: await readStaticFiles(new URL("../client/", import.meta.url)),
  render: async (request, locals) => {
    const rendered = await app.render(request, {
      locals,
      clientAddress: locals.clientAddress,
      addCookieHeader: true,
      prerenderedErrorPageFetch: async () => new Response(null, { status: 404 }),
    })
    if (rendered.headers.get("content-type") === "text/html") {
      rendered.headers.set("content-type", "text/html; charset=utf-8")
    }
    return rendered
  },
  cachedRoutes: CACHED_ROUTES,
  purges: processPurges,
  logError,
})

const stopRefreshing = directory.start()
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    stopRefreshing()
    void storefront.drain(DRAIN_MS).then(() => process.exit(0))
  })
}
storefront.server.listen(env.port, env.host, () => {
  const address = storefront.server.address()
  const port = typeof address === "object" && address ? address.port : env.port
  console.info(`Storefront listens on http://${env.host}:${port}`)
})
