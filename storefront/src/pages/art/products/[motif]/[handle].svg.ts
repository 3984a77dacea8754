/** The illustration of a product. It is drawn from the address alone, so it needs no look-up. */
import type { APIRoute } from "astro"
import { HANDLE_PATTERN } from "../../../../illustrations/address.ts"
import { compose } from "../../../../illustrations/illustrate.ts"
import { isMotifName } from "../../../../illustrations/motifs.ts"
import { drawingAnswer, keepFor, notKept } from "../../../../lib/media/answer.ts"

export const GET: APIRoute = ({ params, url }) => {
  const { motif = "", handle = "" } = params
  if (!isMotifName(motif) || !HANDLE_PATTERN.test(handle)) return notKept(404)
  return drawingAnswer(compose(motif, handle), keepFor(url))
}
