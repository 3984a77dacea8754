import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseAnswers } from "./database-check"

/** Whether this process can serve: 200, or 503 when the database does not answer within two seconds. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const ready = await databaseAnswers(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  res.setHeader("cache-control", "no-store")
  res.status(ready ? 200 : 503).json({ ready })
}
