/** The seal of the pavilion that is asked: the icon of its pages. */
import type { APIRoute } from "astro"
import { seal } from "../illustrations/places/seal.ts"
import { drawingAnswer, keepFor } from "../lib/media/answer.ts"

export const GET: APIRoute = ({ url, locals }) => drawingAnswer(seal(locals.pavilion.seal), keepFor(url))
