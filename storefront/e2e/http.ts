import { request, type IncomingHttpHeaders } from "node:http"
import { DEFAULT_PAVILION, shop } from "./shop.ts"

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

export interface Ask {
  method?: string
  pavilion?: string
  host?: string
  headers?: Record<string, string>
  /** Sent as a form. */
  form?: Record<string, string>
  body?: string
}

/**
 * One request to the storefront exactly as given, for what no browser would send. Node does not resolve
 * `*.localhost`, so the address is loopback and the host a header.
 */
export function ask(
  path: string,
  { method, pavilion = DEFAULT_PAVILION, ...rest }: Ask = {},
): Promise<Answer> {
  const { hostname, port } = new URL(shop.storefront)
  const host = rest.host ?? `${pavilion === DEFAULT_PAVILION ? "" : `${pavilion}.`}${hostname}:${port}`
  const body = rest.form ? new URLSearchParams(rest.form).toString() : rest.body
  const headers: Record<string, string> = { host, "accept-encoding": "identity", ...rest.headers }
  if (rest.form) headers["content-type"] = "application/x-www-form-urlencoded"
  if (body !== undefined) headers["content-length"] = String(Buffer.byteLength(body))
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: "127.0.0.1", port, path, method: method ?? (body === undefined ? "GET" : "POST"), headers },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
        incoming.on("error", reject)
        incoming.on("end", () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        )
      },
    )
    outgoing.on("error", reject)
    outgoing.end(body)
  })
}
