import type { Pavilion } from "@pavilion/contracts"
import type { PavilionDirectory } from "./pavilion-directory.ts"
import type { Locale } from "./request-target.ts"

/** What every page and endpoint finds in `Astro.locals`. */
export interface PageLocals {
  /** Whose shop this is: by the Host header, never by a cookie. */
  pavilion: Pavilion
  /** Every pavilion of this deployment, the default one first. */
  pavilions: Pavilion[]
  /** By the address: `/en/…` is English. `Astro.url` has no language prefix. */
  locale: Locale
  /** Absolute address of this pavilion without trailing slash, for canonical links and share cards. */
  origin: string
  /** The same for a sister pavilion. */
  originOf: (pavilion: Pavilion) => string
  /**
   * Network address of who asks, for the signed header to the backend. Never to be shown: cached pages are
   * shared, and this is the one thing here that is not part of their key.
   */
  clientAddress: string
  /** In the answer's `x-request-id` and in every log line about it. */
  requestId: string
}

/** Renders one page or endpoint; Astro in production. */
export type Render = (request: Request, locals: PageLocals) => Promise<Response>

/** Puts together the locals of one request; undefined until the backend has told the pavilions once. */
export function pageLocals(
  directory: PavilionDirectory,
  request: { host: string | undefined; locale: Locale; clientAddress: string; requestId: string },
): PageLocals | undefined {
  const pavilion = directory.byHost(request.host)
  if (!pavilion) return undefined
  return {
    pavilion,
    pavilions: directory.all(),
    locale: request.locale,
    origin: directory.originOf(pavilion),
    originOf: directory.originOf,
    clientAddress: request.clientAddress,
    requestId: request.requestId,
  }
}
