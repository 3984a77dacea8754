/** The formats a photograph may have, by the first bytes of the file: what a client says about it is not asked. */
export const PICTURE_TYPES = {
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
  avif: "image/avif",
} as const

export type PictureFormat = keyof typeof PICTURE_TYPES

export function pictureFormatOf(content: Buffer): PictureFormat | undefined {
  const text = content.toString("latin1", 0, 16)
  if (text.startsWith("\xff\xd8\xff")) return "jpg"
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png"
  if (/^RIFF.{4}WEBP/s.test(text)) return "webp"
  if (/^GIF8[79]a/.test(text)) return "gif"
  if (/^.{4}ftyp(avif|avis)/s.test(text)) return "avif"
  return undefined
}

/** The key of a public picture: 128 random bits and the format found in it. */
export const PICTURE_KEY = /^[0-9a-f]{32}\.(jpg|png|webp|gif|avif)$/

/** The key of a file for the operator's eyes: an export, an import. */
export const PRIVATE_KEY = /^private-[0-9a-f]{32}(\.[a-z0-9]{1,8})?$/
