import { createHash } from "node:crypto"
import { readFile, readdir } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { encodeBody, isCompressible, type Encoding } from "@pavilion/page-cache"

/** One file of the built client, wholly in memory: there are few and they are small. */
export interface StaticFile {
  /** By encoding, made once; the plain one is always there. */
  bodies: ReadonlyMap<Encoding, Buffer>
  type: string
  etag: string
  cacheControl: string
}

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
}

/** Astro puts what carries a content hash in its name, and nothing else, under this folder. */
const HASHED = "/_astro/"

/** Reads the built client (`dist/client`) into a map from URL path to file. A folder that is missing is empty. */
export async function readStaticFiles(folder: URL): Promise<Map<string, StaticFile>> {
  const root = fileURLToPath(folder)
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, StaticFile]> => {
        const file = path.join(entry.parentPath, entry.name)
        const url = `/${path.relative(root, file).split(path.sep).map(encodeURIComponent).join("/")}`
        const body = await readFile(file)
        const type = TYPES[path.extname(entry.name).toLowerCase()] ?? "application/octet-stream"
        return [
          url,
          {
            bodies: await encodings(body, type),
            type,
            etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
            cacheControl: url.startsWith(HASHED)
              ? "public, max-age=31536000, immutable"
              : "public, max-age=3600",
          },
        ]
      }),
  )
  return new Map(files)
}

async function encodings(body: Buffer, type: string): Promise<Map<Encoding, Buffer>> {
  const made = new Map<Encoding, Buffer>([["identity", body]])
  if (!isCompressible(type, body.byteLength)) return made
  for (const encoding of ["br", "gzip"] as const) made.set(encoding, await encodeBody(body, encoding))
  return made
}
