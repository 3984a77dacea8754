import { ByteCache } from "./byte-cache.ts"

/** Pictures are drawn two at a time: more would take both cores from the shop's pages. */
const AT_ONCE = 2
const MAX_WAITING = 64
const CACHE_BYTES = 64 * 1024 * 1024

const drawn = new ByteCache(CACHE_BYTES)
const running = new Map<string, Promise<Buffer>>()
const waiting: (() => void)[] = []
let busy = 0

/** Too many pictures are asked for at once; the answer is 503 and to come back. */
export class RasterBusyError extends Error {
  override name = "RasterBusyError"
}

/**
 * Draws a picture once, however many ask for it at the same time, and keeps it.
 * What fails is not kept.
 * @throws RasterBusyError when 64 others are waiting
 */
export async function rasterOnce(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const kept = drawn.get(key)
  if (kept) return kept
  const under_way = running.get(key)
  if (under_way) return under_way
  const drawing = inTurn(draw)
  running.set(key, drawing)
  try {
    const picture = await drawing
    drawn.set(key, picture)
    return picture
  } finally {
    running.delete(key)
  }
}

async function inTurn(draw: () => Promise<Buffer>): Promise<Buffer> {
  if (busy >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) throw new RasterBusyError("too many pictures are being drawn")
    // Whoever ends hands its place over, so `busy` counts the one that is woken already.
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    busy++
  }
  try {
    return await draw()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}
