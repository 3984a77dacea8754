/** The picture of an empty or failed page. */
import type { APIRoute } from "astro"
import { isStateName, statePicture } from "../../../illustrations/places/state.ts"
import { drawingAnswer, keepFor, notKept } from "../../../lib/media/answer.ts"

export const GET: APIRoute = ({ params, url }) => {
  const { name = "" } = params
  return isStateName(name) ? drawingAnswer(statePicture(name), keepFor(url)) : notKept(404)
}
