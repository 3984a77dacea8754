/** The widths a photograph is made in; any other is refused, so that nobody can make the server draw endless ones. */
export const MEDIA_WIDTHS = [160, 320, 480, 640, 960, 1280] as const
export type MediaWidth = (typeof MEDIA_WIDTHS)[number]

/** Best first; browsers take the first they know. */
export const MEDIA_FORMATS = ["avif", "webp", "jpeg"] as const
export type MediaFormat = (typeof MEDIA_FORMATS)[number]

/** Keys as the backend's file provider makes them: no dots that lead upwards, nothing to escape. */
export function isMediaKey(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*){0,4}$/.test(text) && text.length <= 200
}

export function mediaPath(key: string, width: MediaWidth, format: MediaFormat): string {
  return `/media/${key}?w=${width}&f=${format}`
}

/** The `srcset` of a photograph: no wider than it is, but at least the smallest. */
export function mediaSourceSet(key: string, format: MediaFormat, natural_width: number | null): string {
  const fitting = MEDIA_WIDTHS.filter((width) => natural_width === null || width <= natural_width)
  const widths = fitting.length > 0 ? fitting : [MEDIA_WIDTHS[0]]
  return widths.map((width) => `${mediaPath(key, width, format)} ${width}w`).join(", ")
}
