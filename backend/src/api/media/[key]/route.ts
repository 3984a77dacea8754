import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { fileNotFound } from "../../../providers/stored-files/errors"
import { PICTURE_KEY, PICTURE_TYPES } from "../../../providers/stored-files/keys"

const types = new Map<string, string>(Object.entries(PICTURE_TYPES))

/** An uploaded picture as it was stored; the storefront makes it into sizes. It never changes under its key. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { key = "" } = req.params
  const type = types.get(PICTURE_KEY.exec(key)?.[1] ?? "")
  if (!type) throw fileNotFound(key)
  const file = await req.scope.resolve(Modules.FILE).getDownloadStream(key)
  res.setHeader("content-type", type)
  res.setHeader("cache-control", "public, max-age=31536000, immutable")
  await pipeline(file, res)
}
