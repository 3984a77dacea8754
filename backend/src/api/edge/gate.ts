import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import { namesForbiddenKey } from "./forbidden-keys"
import type { Refusal } from "./refusal"
import { securityHeaders } from "./security-headers"

/**
 * The gate stands before Express: Medusa parses the query, with an array limit of infinity, and checks keys and
 * tokens before the first middleware of a project. There `?a[99999999]=1` holds the process for half a minute, and
 * a key under `__proto__` is built into objects. Node tells of every request before its handler runs; what must not
 * go on is sent to an address of ours that answers the refusal, its query and all else left behind.
 */
export const REFUSED_PATH = "/refused"

const MAX_QUERY_LENGTH = 16 * 1024
const MAX_PARAMETERS = 1000
const MAX_BODY_BYTES = 2 * 1024 * 1024
/** Pictures and import files; they are read into memory. */
const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

/** Medusa serves this folder to everybody; pictures and private files lie in it, each behind a route of its own. */
const STATIC = /^\/static(\/|$)/i

const refused = new WeakMap<IncomingMessage, Refusal>()

/** The refusal a request was sent to `REFUSED_PATH` with; undefined when somebody asks for that path itself. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  return refused.get(request)
}

/** Puts the gate up, once in a process. */
export function standAtTheGate(): void {
  const mark = Symbol.for("pavilion.edge.gate")
  if (Reflect.get(globalThis, mark) !== undefined) return
  Reflect.set(globalThis, mark, true)
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const [path = "/", ...rest] = (request.url ?? "/").split("?")
    const mode = process.env.NODE_ENV
    for (const [name, value] of Object.entries(securityHeaders(path, mode))) response.setHeader(name, value)
    const refusal = STATIC.test(path) ? "not_found" : refusalFor(request, rest.join("?"))
    if (!refusal) return
    refused.set(request, refusal)
    request.url = REFUSED_PATH
    // What is still on its way is not read.
    if (refusal === "body_too_large") response.setHeader("connection", "close")
  })
}

/** Why a request must not go on, by its query and by what it says of its body. */
export function refusalFor(request: Pick<IncomingMessage, "headers">, query: string): Refusal | undefined {
  if (query.length > MAX_QUERY_LENGTH || query.split("&").length > MAX_PARAMETERS) return "invalid_data"
  if (namesForbiddenKey(query)) return "forbidden_key"
  // qs walks an array up to its largest index, given or not.
  if (/(\[|%(25)*5b)\s*\d{4,}/i.test(query)) return "invalid_data"
  const multipart = /^multipart\//i.test(request.headers["content-type"] ?? "")
  const length = request.headers["content-length"]
  if (multipart && length === undefined) return "body_too_large"
  if (Number(length ?? 0) > (multipart ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES)) return "body_too_large"
  return undefined
}
