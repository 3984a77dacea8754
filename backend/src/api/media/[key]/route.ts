import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

const TYPES = new Map(
  Object.entries({
    jpg: "image/jpeg",
    png: "image/png",
    webp: "image/webp",
    gif: "image/gif",
    avif: "image/avif",
  }),
)
const PICTURE = /^[0-9a-f]{32}\.(\w{3,4})$/

/** An uploaded picture as it was stored; the storefront makes it into sizes. It never changes under its key. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { key = "" } = req.params
  const type = TYPES.get(PICTURE.exec(key)?.[1] ?? "")
  if (!type) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no picture ${key}.`, "not_found")
  const file = await req.scope.resolve(Modules.FILE).getDownloadStream(key)
  res.setHeader("content-type", type)
  res.setHeader("cache-control", "public, max-age=31536000, immutable")
  await pipeline(file, res)
}
