/** An uploaded picture in one of the allowed sizes: `GET /media/<key>?w=<width>&f=<avif|webp|jpeg>`. */
import type { APIRoute } from "astro"
import { readEnv } from "../../../server/env.ts"
import { notKept, pictureAnswer } from "../../lib/media/answer.ts"
import { developPhotograph } from "../../lib/media/photograph.ts"
import { isMediaKey, MEDIA_FORMATS, MEDIA_WIDTHS } from "../../lib/media/sizes.ts"

export const GET: APIRoute = async ({ params, url }) => {
  const key = params.key ?? ""
  const width = MEDIA_WIDTHS.find((one) => String(one) === (url.searchParams.get("w") ?? "960"))
  const format = MEDIA_FORMATS.find((one) => one === (url.searchParams.get("f") ?? "webp"))
  if (!isMediaKey(key) || !width || !format) return notKept(404)
  return pictureAnswer(`media:${key}:${width}:${format}`, `image/${format}`, () =>
    developPhotograph(readEnv(process.env).backendUrl, key, width, format),
  )
}
