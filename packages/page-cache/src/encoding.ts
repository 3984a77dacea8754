import { promisify } from "node:util"
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  gzipSync,
} from "node:zlib"

export type Encoding = "br" | "gzip" | "identity"

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const expandBrotli = promisify(brotliDecompress)
const expandGzip = promisify(gunzip)

// On a list page of 50 kB quality 4 takes 0.5 ms for 5.2 kB, quality 6 no less for 4.8 kB, quality 1 0.3 ms for 6.0 kB.
const BROTLI_QUALITY = 4
const GZIP_LEVEL = 6

/** Up to this size, which takes about a millisecond, handing over to another thread costs more than the work. */
const AT_ONCE_BYTES = 128 * 1024

/** Below this size a compressed body and its headers are no smaller. */
const WORTH_COMPRESSING_BYTES = 512

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|manifest\+json|ld\+json)|image\/svg\+xml)/i

/** Whether a body of this media type and size gets smaller by compressing. */
export function isCompressible(contentType: string | null | undefined, size: number): boolean {
  return size >= WORTH_COMPRESSING_BYTES && COMPRESSIBLE.test(contentType ?? "")
}

/**
 * The encoding to answer with, by RFC 9110 section 12.5.3: br before gzip among what is accepted at all,
 * `q=0` refuses, `*` stands for what is not named, and a missing header asks for the plain body.
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return "identity"
  const known = choices.get(acceptEncoding)
  if (known) return known
  const choice = readChoice(acceptEncoding)
  if (choices.size < MAX_CHOICES) choices.set(acceptEncoding, choice)
  return choice
}

// A handful of browsers send nearly all requests there are.
const choices = new Map<string, Encoding>()
const MAX_CHOICES = 100

function readChoice(acceptEncoding: string): Encoding {
  const weights = new Map(
    acceptEncoding
      .toLowerCase()
      .split(",")
      .map((item) => {
        const [name = "", ...parameters] = item.split(";").map((part) => part.trim())
        const quality = parameters.find((parameter) => parameter.startsWith("q="))
        return [name, quality === undefined ? 1 : Number(quality.slice("q=".length))] as const
      }),
  )
  const accepts = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0
  return accepts("br") ? "br" : accepts("gzip") ? "gzip" : "identity"
}

/** Compresses; what is large, off the main thread. */
export async function encodeBody(body: Uint8Array, encoding: Encoding): Promise<Buffer> {
  const small = body.byteLength <= AT_ONCE_BYTES
  switch (encoding) {
    case "br": {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      }
      return small ? brotliCompressSync(body, { params }) : compressBrotli(body, { params })
    }
    case "gzip":
      return small ? gzipSync(body, { level: GZIP_LEVEL }) : compressGzip(body, { level: GZIP_LEVEL })
    case "identity":
      return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  }
}

/** The plain body of a compressed one. */
export async function decodeBody(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case "br":
      return expandBrotli(body)
    case "gzip":
      return expandGzip(body)
    case "identity":
      return body
  }
}
