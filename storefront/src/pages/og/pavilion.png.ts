/** The picture a shared link to the pavilion shows. */
import type { APIRoute } from "astro"
import { pavilionCard } from "../../illustrations/places/share-card.ts"
import { keepFor, pictureAnswer } from "../../lib/media/answer.ts"
import { rasterise } from "../../lib/media/rasterise.ts"

export const GET: APIRoute = ({ url, locals }) => {
  const { theme } = locals.pavilion
  return pictureAnswer(
    `pavilion:${theme}`,
    "image/png",
    () => rasterise(pavilionCard(theme), 1200),
    keepFor(url),
  )
}
