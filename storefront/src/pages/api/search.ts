/** `GET /api/search?q=…&limit=…[&pavilion=<handle|*>]`: products found, in the host's pavilion unless another is named. */
import type { SearchAnswer } from "@pavilion/contracts"
import type { APIRoute } from "astro"
import { failureAnswer, jsonAnswer, refuseTooMany } from "../../lib/api-answer.ts"
import { readProductsOf } from "../../lib/catalogue.ts"
import { cleanText, MAX_QUERY_LENGTH } from "../../lib/list-query.ts"

const MAX_HITS = 100
const DEFAULT_HITS = 24
const PAVILION = /^(\*|[a-z0-9-]{1,64})$/

export const GET: APIRoute = async ({ url, locals }) => {
  const refused = refuseTooMany(locals.clientAddress)
  if (refused) return refused
  const named = url.searchParams.get("pavilion") ?? locals.pavilion.handle
  const pavilion = PAVILION.test(named) ? named : locals.pavilion.handle
  const q = cleanText(url.searchParams.get("q"), MAX_QUERY_LENGTH)
  const limit = Number.parseInt(url.searchParams.get("limit") ?? "", 10) || DEFAULT_HITS
  const answer = await readProductsOf(locals, pavilion, { q, limit: Math.min(Math.max(limit, 1), MAX_HITS) })
  if (!answer.ok) return failureAnswer(answer)
  const { products, count, exact } = answer.data
  const found: SearchAnswer = {
    hits: products.map((card) => ({
      handle: card.handle,
      title: card.title,
      pavilion: card.pavilion,
      price: card.price_min,
      seller: card.seller.name,
    })),
    total: count,
    exact,
  }
  return jsonAnswer(found)
}
