import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { fileNotFound } from "../../../../providers/stored-files/errors"
import { PRIVATE_KEY } from "../../../../providers/stored-files/keys"

/** A private file, such as an export, for the operator: always saved, never shown, and kept by nobody. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { key = "" } = req.params
  if (!PRIVATE_KEY.test(key)) throw fileNotFound(key)
  const file = await req.scope.resolve(Modules.FILE).getDownloadStream(key)
  res.setHeader("content-type", "application/octet-stream")
  res.setHeader("content-disposition", `attachment; filename="${key}"`)
  res.setHeader("cache-control", "no-store")
  await pipeline(file, res)
}
