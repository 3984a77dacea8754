import type { IncomingMessage } from "node:http"

/** Largest body of a form or JSON post, in bytes. Routes that take uploads will have their own. */
export const MAX_BODY_BYTES = 1024 * 1024

/** How much more of a refused body is read and thrown away before the connection is cut. */
const LINGER_BYTES = 16 * MAX_BODY_BYTES

/**
 * Reads a whole body before anything looks at it, so that a refusal can still be answered in words.
 * @returns null when it is larger than `limit`
 */
export async function readBody(
  request: IncomingMessage,
  limit = MAX_BODY_BYTES,
): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return discard(request)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return discard(request)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// A client that is still sending reads no answer, and a socket closed on it loses the answer on its way.
function discard(request: IncomingMessage): null {
  let size = 0
  request.on("data", (chunk: Buffer) => {
    size += chunk.length
    if (size > LINGER_BYTES) request.destroy()
  })
  return null
}
