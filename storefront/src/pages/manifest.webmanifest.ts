/** What a phone needs to keep the pavilion on its home screen, in the language of the address. */
import type { APIRoute } from "astro"
import { localePath, nameOf } from "../i18n/index.ts"
import { emblem } from "../illustrations/places/emblem.ts"
import { ICON_SIZES } from "../lib/media/icon-sizes.ts"

export const GET: APIRoute = ({ locals }) => {
  const { locale, pavilion } = locals
  const name = nameOf(locale, pavilion)
  const manifest = {
    id: localePath(locale, "/"),
    name,
    short_name: name,
    lang: locale,
    start_url: localePath(locale, "/"),
    scope: "/",
    display: "standalone",
    background_color: "#f8f3e8",
    theme_color: emblem(pavilion.theme).ground,
    icons: ICON_SIZES.map((size) => ({
      src: `/icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose: "any maskable",
    })),
  }
  return new Response(JSON.stringify(manifest), {
    headers: { "content-type": "application/manifest+json", "cache-control": "public, max-age=3600" },
  })
}
