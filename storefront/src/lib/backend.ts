/**
 * The one client of the backend. An expected failure is a value, so that a page decides in plain code what to show;
 * a backend that is down or slow is expected too.
 */
import { createHmac } from "node:crypto"
import type { ErrorAnswer, ErrorCode, FieldProblem } from "@pavilion/contracts"
import { env } from "./env.ts"

/** `backend_down`: no answer in time; `unknown`: an answer that says nothing we know. */
export type FailureCode = ErrorCode | "backend_down" | "unknown"

export interface Failure {
  ok: false
  /** 503 where the backend did not answer. */
  status: number
  code: FailureCode
  details: FieldProblem[]
}

export type Answer<T> = { ok: true; status: number; data: T } | Failure

type QueryValue = string | number | boolean | undefined | (string | number)[]

export interface BackendRequest {
  method?: "GET" | "POST" | "PUT" | "DELETE"
  /** Query values; an array repeats its key, `undefined` leaves it out. */
  query?: Record<string, QueryValue>
  /** Sent as JSON. */
  body?: unknown
  /** Bearer token of a shopper. */
  token?: string | undefined
  /** Further headers, such as the proof of an order. */
  headers?: Record<string, string>
  timeout_ms?: number
}

const READ_TIMEOUT_MS = 4_000
const WRITE_TIMEOUT_MS = 15_000

/**
 * Calls the backend for a shopper.
 * @param caller whose network address the backend's rate limits count: `Astro.locals`
 * @param path starts with `/`; parts that came from outside go through `pathPart`
 */
export async function callBackend<T>(
  caller: { clientAddress: string },
  path: string,
  request: BackendRequest = {},
): Promise<Answer<T>> {
  const method = request.method ?? "GET"
  const headers = new Headers(request.headers)
  headers.set("accept", "application/json")
  headers.set("x-pavilion-client", signClient(caller))
  if (request.body !== undefined) headers.set("content-type", "application/json")
  if (request.token) headers.set("authorization", `Bearer ${request.token}`)
  const timeout = request.timeout_ms ?? (method === "GET" ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS)
  try {
    const response = await fetch(`${env().backendUrl}${path}${queryString(request.query)}`, {
      method,
      headers,
      body: request.body === undefined ? null : JSON.stringify(request.body),
      signal: AbortSignal.timeout(timeout),
      redirect: "error",
    })
    if (response.ok) return { ok: true, status: response.status, data: (await readJson(response)) as T }
    return toFailure(response.status, await readJson(response))
  } catch (error) {
    // The path names no person: ids and handles only.
    console.warn(`backend ${method} ${path} did not answer: ${error instanceof Error ? error.name : "error"}`)
    return { ok: false, status: 503, code: "backend_down", details: [] }
  }
}

/** One part of a path from outside, made safe: `a/../b` stays one part. */
export function pathPart(value: string): string {
  return encodeURIComponent(value === "." || value === ".." ? `${value} ` : value)
}

function queryString(query: Record<string, QueryValue> = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one))
  }
  return search.size > 0 ? `?${search}` : ""
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return null
  const text = await response.text()
  return text === "" ? null : JSON.parse(text)
}

function toFailure(status: number, body: unknown): Failure {
  const answer = (body ?? {}) as Partial<ErrorAnswer>
  if (status >= 500) return { ok: false, status: 503, code: "backend_down", details: [] }
  return { ok: false, status, code: answer.code ?? "unknown", details: answer.details ?? [] }
}

/** `<address>.<unix seconds>.<hmac-sha256>`: the backend believes the address because only we can sign it. */
function signClient(caller: { clientAddress: string }): string {
  const claim = `${caller.clientAddress}.${Math.floor(Date.now() / 1000)}`
  return `${claim}.${createHmac("sha256", env().innerSecret).update(claim).digest("hex")}`
}
