import { MedusaError } from "@medusajs/framework/utils"

export function fileNotFound(key: string) {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no file ${key}.`, "not_found")
}

export function noPicture() {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The file is no JPEG, PNG, WebP, GIF or AVIF picture. Save it as one of these and upload it again.",
    "invalid_data",
  )
}

export function fileTooLarge(limit_bytes: number) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The file is larger than ${limit_bytes / 1024 / 1024} MiB. Make it smaller and upload it again.`,
    "body_too_large",
  )
}
