import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerList } from "../answers"

/** One page of the directories. */
export const GET = async (req: MedusaRequest<unknown, object>, res: MedusaResponse) => {
  await answerList(req, res, "specialty", "specialties")
}
