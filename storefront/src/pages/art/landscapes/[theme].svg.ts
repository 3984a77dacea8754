/** The band of a pavilion's landscape. */
import type { APIRoute } from "astro"
import { isTheme, landscape } from "../../../illustrations/places/landscape.ts"
import { drawingAnswer, keepFor, notKept } from "../../../lib/media/answer.ts"

export const GET: APIRoute = ({ params, url }) => {
  const { theme = "" } = params
  return isTheme(theme) ? drawingAnswer(landscape(theme), keepFor(url)) : notKept(404)
}
