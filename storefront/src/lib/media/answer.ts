import { PhotographError } from "./photograph.ts"
import { RasterBusyError, rasterOnce } from "./raster.ts"

/** What is named by its content or carries its version: it never changes under its address. */
const KEEP_FOREVER = "public, max-age=31536000, immutable"
/** What may be drawn differently by the next release. */
const KEEP_A_DAY = "public, max-age=86400"

/** Pages link drawings with the version of what they hold; who asks without one gets what may change. */
export function keepFor(url: URL): string {
  return url.searchParams.has("v") ? KEEP_FOREVER : KEEP_A_DAY
}

/** Answers with a picture that is drawn once; a failure is never kept by anyone. */
export async function pictureAnswer(
  key: string,
  type: string,
  draw: () => Promise<Buffer>,
  cache_control: string = KEEP_FOREVER,
): Promise<Response> {
  try {
    const picture = await rasterOnce(key, draw)
    return new Response(new Uint8Array(picture), {
      headers: { "content-type": type, "cache-control": cache_control },
    })
  } catch (error) {
    if (error instanceof PhotographError) return notKept(error.status)
    if (error instanceof RasterBusyError) return notKept(503, { "retry-after": "2" })
    throw error
  }
}

/** Answers with a drawing. */
export function drawingAnswer(svg: string, cache_control: string): Response {
  return new Response(svg, {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": cache_control },
  })
}

export function notKept(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...headers, "cache-control": "no-store" } })
}
