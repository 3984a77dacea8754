import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** A private file, such as an export, for the operator: always saved, never shown, and kept by nobody. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { key = "" } = req.params
  if (!key.startsWith("private-")) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no file ${key}.`, "not_found")
  }
  const file = await req.scope.resolve(Modules.FILE).getDownloadStream(key)
  res.setHeader("content-type", "application/octet-stream")
  res.setHeader("content-disposition", `attachment; filename="${key}"`)
  res.setHeader("cache-control", "no-store")
  await pipeline(file, res)
}
