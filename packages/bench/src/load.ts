import { Agent, request, type IncomingHttpHeaders } from "node:http"

/** What a run of many requests was like. Times in milliseconds. */
export interface LoadReport {
  requests: number
  /** Answers that were not as wanted, and connections that broke. */
  failures: number
  perSecond: number
  p50: number
  p95: number
  p99: number
}

export interface Load {
  /** The n-th request, counted from 0 over all connections. */
  target: (n: number) => Target
  connections: number
  /** Ends after this time or this many requests, whichever comes first. */
  seconds?: number
  requests?: number
  /** Every status but this is a failure. */
  status?: number
}

export interface Target {
  url: string
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/**
 * A closed loop: each connection sends its next request when the last one is answered, so that the load is
 * bounded by its connections and a slow server is not run over.
 */
export async function runLoad(load: Load): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const endsAt = performance.now() + (load.seconds ?? 3600) * 1000
  const limit = load.requests ?? Infinity
  const times: number[] = []
  let next = 0
  let failures = 0

  async function connection(): Promise<void> {
    while (next < limit && performance.now() < endsAt) {
      const { url, headers = {} } = load.target(next++)
      const from = performance.now()
      try {
        const { status } = await ask(url, { headers, agent })
        times.push(performance.now() - from)
        if (status !== (load.status ?? 200)) failures += 1
      } catch {
        failures += 1
      }
    }
  }

  const from = performance.now()
  await Promise.all(Array.from({ length: load.connections }, connection))
  const seconds = (performance.now() - from) / 1000
  agent.destroy()
  return { requests: times.length, failures, perSecond: times.length / seconds, ...percentiles(times) }
}

/** The times under which 50, 95 and 99 of 100 lie; NaN of none. */
export function percentiles(times: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** One request, by Node's own client: `fetch` costs several times as much and would measure itself. */
export function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string; agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body, agent } = options
    const outgoing = request(url, { method, headers, ...(agent ? { agent } : {}) }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
      incoming.on("error", reject)
      incoming.on("end", () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    outgoing.on("error", reject)
    outgoing.setTimeout(30_000, () => outgoing.destroy(new Error(`No answer from ${url} in 30 s`)))
    outgoing.end(body)
  })
}
