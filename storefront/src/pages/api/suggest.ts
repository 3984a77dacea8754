/** `GET /api/suggest?q=…`: what a shopper may mean by what is typed so far. */
import type { SuggestionAnswer } from "@pavilion/contracts"
import type { APIRoute } from "astro"
import { failureAnswer, jsonAnswer, refuseTooMany } from "../../lib/api-answer.ts"
import { readSuggestions } from "../../lib/catalogue.ts"
import { cleanText, MAX_QUERY_LENGTH } from "../../lib/list-query.ts"

export const GET: APIRoute = async ({ url, locals }) => {
  const refused = refuseTooMany(locals.clientAddress)
  if (refused) return refused
  const q = cleanText(url.searchParams.get("q"), MAX_QUERY_LENGTH)
  if (!q) return jsonAnswer({ suggestions: [] } satisfies SuggestionAnswer)
  const answer = await readSuggestions(locals, q)
  return answer.ok ? jsonAnswer(answer.data) : failureAnswer(answer)
}
