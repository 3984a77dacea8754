import { randomUUID } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Caller } from "./client-address.ts"
import { readRequestTarget, type RequestTarget, type TargetRefusal } from "./request-target.ts"

/** One request on its way through the server. */
export interface Visit {
  id: string
  request: IncomingMessage
  response: ServerResponse
  caller: Caller
  target: RequestTarget
}

/** A visit, and what is wrong with its address if anything; the address is `/` then. */
export function beginVisit(
  request: IncomingMessage,
  response: ServerResponse,
  readCaller: (request: IncomingMessage) => Caller,
): { visit: Visit; refusal: TargetRefusal | null } {
  const target = readRequestTarget(request.url ?? "")
  const refused = typeof target === "string"
  const locale = (request.url ?? "").startsWith("/en/") ? "en" : "zh-CN"
  return {
    visit: {
      id: randomUUID(),
      request,
      response,
      caller: readCaller(request),
      target: refused ? { path: "/", search: "", locale, redirect: null } : target,
    },
    refusal: refused ? target : null,
  }
}
