/** The icon of a category. */
import type { APIRoute } from "astro"
import { categoryIcon, isCategory } from "../../../illustrations/places/category-icon.ts"
import { drawingAnswer, keepFor, notKept } from "../../../lib/media/answer.ts"

export const GET: APIRoute = ({ params, url }) => {
  const { handle = "" } = params
  return isCategory(handle) ? drawingAnswer(categoryIcon(handle), keepFor(url)) : notKept(404)
}
