/** The picture a shared link to a product shows, in the colours of the pavilion that is asked. */
import type { APIRoute } from "astro"
import { HANDLE_PATTERN } from "../../../../illustrations/address.ts"
import { isMotifName } from "../../../../illustrations/motifs.ts"
import { productCard } from "../../../../illustrations/places/share-card.ts"
import { keepFor, notKept, pictureAnswer } from "../../../../lib/media/answer.ts"
import { rasterise } from "../../../../lib/media/rasterise.ts"

export const GET: APIRoute = ({ params, url, locals }) => {
  const { motif = "", handle = "" } = params
  if (!isMotifName(motif) || !HANDLE_PATTERN.test(handle)) return notKept(404)
  const { theme } = locals.pavilion
  return pictureAnswer(
    `card:${theme}:${motif}:${handle}`,
    "image/png",
    () => rasterise(productCard(theme, motif, handle), 1200),
    keepFor(url),
  )
}
