import type { Pavilion, PavilionListAnswer } from "@pavilion/contracts"

const REFRESH_MS = 30_000
const RETRY_MS = 1_000
const TIMEOUT_MS = 5_000

export interface PavilionDirectory {
  /** Every pavilion, the default one first; empty until the backend has answered once. */
  all: () => Pavilion[]
  /** The pavilion that answers on a Host header; the default one for a host nobody owns. */
  byHost: (host: string | undefined) => Pavilion | undefined
  /** The absolute address readers know a pavilion by, without a trailing slash. */
  originOf: (pavilion: Pavilion) => string
  /** Calls back after the list differs from the one before; not for the first list. */
  onChange: (listener: () => void) => void
  /** Reads the list again now. @returns false when the backend did not give one; the old list stays. */
  refresh: () => Promise<boolean>
  /** Begins refreshing in the background. @returns stop */
  start: () => () => void
}

/**
 * The pavilions of this deployment, kept in memory: a page must not wait for a backend round to learn whose
 * shop it is in, and a shop whose backend is down still knows its name.
 */
export function createPavilionDirectory(options: {
  backendUrl: string
  publicOrigin: URL
}): PavilionDirectory {
  const listeners: (() => void)[] = []
  let pavilions: Pavilion[] = []
  let byHostname = new Map<string, Pavilion>()
  let origins = new Map<string, string>()

  function adopt(list: Pavilion[]): void {
    const changed = JSON.stringify(list) !== JSON.stringify(pavilions)
    const first = pavilions.length === 0
    pavilions = list
    byHostname = new Map(
      list.flatMap((pavilion) =>
        [`${pavilion.handle}.localhost`, hostnameOf(pavilion), ...pavilion.hostnames].map(
          (hostname) => [hostname.toLowerCase(), pavilion] as const,
        ),
      ),
    )
    origins = new Map(list.map((pavilion) => [pavilion.handle, originOf(pavilion)]))
    if (changed && !first) for (const listener of listeners) listener()
  }

  function hostnameOf(pavilion: Pavilion): string {
    const root = options.publicOrigin.hostname
    if (pavilion.is_default) return root
    return (root === "localhost" ? undefined : pavilion.hostnames[0]) ?? `${pavilion.handle}.${root}`
  }

  function originOf(pavilion: Pavilion): string {
    const url = new URL(options.publicOrigin)
    url.hostname = hostnameOf(pavilion)
    return url.origin
  }

  async function refresh(): Promise<boolean> {
    try {
      const answer = await fetch(`${options.backendUrl}/pavilions`, {
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { accept: "application/json" },
      })
      const list = answer.ok ? readPavilions(await answer.json()) : []
      if (list.length === 0) return false
      adopt(list)
      return true
    } catch {
      return false
    }
  }

  return {
    all: () => pavilions,
    byHost: (host) => byHostname.get(hostnameFrom(host)) ?? pavilions[0],
    originOf: (pavilion) => origins.get(pavilion.handle) ?? originOf(pavilion),
    onChange: (listener) => void listeners.push(listener),
    refresh,
    start() {
      let timer: NodeJS.Timeout | undefined
      let stopped = false
      const tick = async () => {
        const known = await refresh()
        if (!stopped) timer = setTimeout(() => void tick(), known || pavilions.length ? REFRESH_MS : RETRY_MS)
      }
      void tick()
      return () => {
        stopped = true
        clearTimeout(timer)
      }
    },
  }
}

/** The hostname of a Host header in lower case, without port and trailing dot; "" when there is none. */
export function hostnameFrom(host: string | undefined): string {
  return (host ?? "").toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "")
}

function readPavilions(body: unknown): Pavilion[] {
  if (!isPavilionList(body)) return []
  return body.pavilions.toSorted((a, b) => Number(b.is_default) - Number(a.is_default))
}

/** Looks at what this file relies on; the rest is between the backend and the pages. */
function isPavilionList(body: unknown): body is PavilionListAnswer {
  if (typeof body !== "object" || body === null || !("pavilions" in body)) return false
  const { pavilions } = body
  return Array.isArray(pavilions) && pavilions.every(isPavilion)
}

function isPavilion(entry: unknown): boolean {
  if (typeof entry !== "object" || entry === null) return false
  if (!("handle" in entry) || !("hostnames" in entry)) return false
  return typeof entry.handle === "string" && Array.isArray(entry.hostnames)
}
