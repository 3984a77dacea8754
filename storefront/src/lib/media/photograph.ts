import sharp from "sharp"
import type { MediaFormat, MediaWidth } from "./sizes.ts"

const MAX_SOURCE_BYTES = 15 * 1024 * 1024
/** About 64 megapixels: a phone's largest picture, and far from what would fill the memory. */
const MAX_PIXELS = 8000 * 8000
const TIMEOUT_MS = 8_000

const QUALITY: Readonly<Record<MediaFormat, number>> = { avif: 52, webp: 76, jpeg: 80 }

/** Why there is no photograph to show; the status to answer with. */
export class PhotographError extends Error {
  override name = "PhotographError"
  constructor(
    readonly status: 404 | 502 | 503,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Fetches an uploaded picture and makes it into one size and format. It is always encoded anew, so that nothing
 * but a picture leaves, and turned upright; where and with what it was taken is left out.
 * @throws PhotographError
 */
export async function developPhotograph(
  backend_url: string,
  key: string,
  width: MediaWidth,
  format: MediaFormat,
): Promise<Buffer> {
  const source = await fetchSource(`${backend_url}/media/${key}`)
  try {
    return await sharp(source, { limitInputPixels: MAX_PIXELS, failOn: "error" })
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .toFormat(format, { quality: QUALITY[format], ...(format === "avif" ? { effort: 3 } : {}) })
      .toBuffer()
  } catch {
    throw new PhotographError(404, `media ${key} is no picture`)
  }
}

async function fetchSource(url: string): Promise<Buffer> {
  let answer: Response
  try {
    answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" })
  } catch {
    throw new PhotographError(503, "the backend did not answer")
  }
  const type = answer.headers.get("content-type") ?? ""
  const declared = Number(answer.headers.get("content-length") ?? 0)
  // An SVG is a program; photographs are not.
  const usable =
    answer.ok && /^image\/(jpeg|png|webp|avif|gif|tiff)/.test(type) && declared <= MAX_SOURCE_BYTES
  if (!usable || !answer.body) {
    await answer.body?.cancel()
    throw new PhotographError(answer.status >= 500 ? 502 : 404, "no such picture")
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body) {
    size += part.byteLength
    if (size > MAX_SOURCE_BYTES) throw new PhotographError(404, "the picture is too large")
    parts.push(part)
  }
  return Buffer.concat(parts)
}
