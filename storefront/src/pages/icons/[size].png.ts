/** The icon of the pavilion for home screens, in the sizes its manifest names. */
import type { APIRoute } from "astro"
import { appIcon } from "../../illustrations/places/emblem.ts"
import { keepFor, notKept, pictureAnswer } from "../../lib/media/answer.ts"
import { rasterise } from "../../lib/media/rasterise.ts"
import { ICON_SIZES } from "../../lib/media/icon-sizes.ts"

export const GET: APIRoute = ({ params, url, locals }) => {
  const size = ICON_SIZES.find((one) => String(one) === params.size)
  if (!size) return notKept(404)
  const { theme } = locals.pavilion
  return pictureAnswer(
    `icon:${theme}:${size}`,
    "image/png",
    () => rasterise(appIcon(theme), size),
    keepFor(url),
  )
}
