import type { IncomingMessage, ServerResponse } from "node:http"
import { refuse } from "./answer.ts"
import { createCallerReader } from "./client-address.ts"
import { readEnv } from "./env.ts"
import { pageLocals } from "./locals.ts"
import { isOwnOrigin } from "./origin-check.ts"
import { createPavilionDirectory, type PavilionDirectory } from "./pavilion-directory.ts"
import { beginVisit } from "./visit.ts"

/** Where Astro's development server looks for the locals of a Node request. */
const LOCALS = Symbol.for("astro.locals")

/**
 * Gives pages under `astro dev` what the built server gives them: pavilion by host, language by address.
 * The rest of the server (cache, compression, limits) plays no part in development.
 */
export function devSite(
  environment: Readonly<Record<string, string | undefined>>,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const readCaller = createCallerReader([])
  let known: PavilionDirectory | undefined
  // At the first request: Astro also sets up a server, which gets none, to generate types in a build.
  const knowPavilions = () => {
    if (known) return known
    const env = readEnv(environment)
    known = createPavilionDirectory({ backendUrl: env.backendUrl, publicOrigin: env.publicOrigin })
    known.start()
    return known
  }

  return (request, response, next) => {
    const { visit, refusal } = beginVisit(request, response, readCaller)
    const { caller, target, id } = visit
    const answer = async () => {
      const directory = knowPavilions()
      if (refusal) return refuse(visit, refusal)
      if (!isOwnOrigin(request, caller.host)) return refuse(visit, "foreign_origin")
      const wantsPage =
        (request.headers.accept ?? "").includes("text/html") || target.path.startsWith("/api/")
      if (directory.all().length === 0 && wantsPage) await directory.refresh()
      const locals = pageLocals(directory, {
        host: caller.host,
        locale: target.locale,
        clientAddress: caller.address,
        requestId: id,
      })
      if (!locals && wantsPage) return refuse(visit, "unavailable")
      if (locals) Reflect.set(request, LOCALS, locals)
      if (target.locale === "en") request.url = target.path + target.search
      next()
    }
    answer().catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) void refuse(visit, "unexpected")
    })
  }
}
