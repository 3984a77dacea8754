import { randomBytes } from "node:crypto"
import { createWriteStream } from "node:fs"
import { mkdir, open, readFile, unlink, writeFile } from "node:fs/promises"
import path from "node:path"
import type { Readable } from "node:stream"
import type { FileTypes } from "@medusajs/framework/types"
import { AbstractFileProviderService } from "@medusajs/framework/utils"
import { fileNotFound, fileTooLarge, noPicture } from "./errors"
import { PICTURE_KEY, pictureFormatOf, PRIVATE_KEY } from "./keys"

const MAX_PICTURE_BYTES = 5 * 1024 * 1024
const MAX_PRIVATE_BYTES = 20 * 1024 * 1024

/**
 * Files on the disk of this machine. What is stored elsewhere is a key in the form of a path, never an address with
 * a host and a port in it; public files are pictures and nothing else, private ones lie apart from them.
 */
export class StoredFilesProvider extends AbstractFileProviderService {
  static override identifier = "stored-files"
  readonly #folder: string

  constructor(_container: object, options: { folder: string }) {
    super()
    this.#folder = options.folder
  }

  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const content = contentOf(file.content)
    if (file.access !== "public") {
      if (content.byteLength > MAX_PRIVATE_BYTES) throw fileTooLarge(MAX_PRIVATE_BYTES)
      return this.#store(privateKey(file.filename), content)
    }
    if (content.byteLength > MAX_PICTURE_BYTES) throw fileTooLarge(MAX_PICTURE_BYTES)
    const format = pictureFormatOf(content)
    if (!format) throw noPicture()
    return this.#store(`${name()}.${format}`, content)
  }

  /** For exports, which are written piece by piece and are private. */
  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO) {
    const key = privateKey(file.filename)
    const writeStream = createWriteStream(await this.#place(key), { flags: "wx", mode: 0o640 })
    const stored = { key, url: addressOf(key) }
    const promise = new Promise<FileTypes.ProviderFileResultDTO>((resolve, reject) => {
      writeStream.on("finish", () => resolve(stored))
      writeStream.on("error", reject)
    })
    return { writeStream, promise, url: stored.url, fileKey: key }
  }

  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[],
  ): Promise<void> {
    for (const { fileKey } of [files].flat()) {
      await unlink(await this.#place(fileKey)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error
      })
    }
  }

  override async getDownloadStream({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    const file = await open(await this.#place(fileKey)).catch(() => {
      throw fileNotFound(fileKey)
    })
    return file.createReadStream()
  }

  override async getAsBuffer({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return readFile(await this.#place(fileKey)).catch(() => {
      throw fileNotFound(fileKey)
    })
  }

  override async getPresignedDownloadUrl({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<string> {
    return addressOf(fileKey)
  }

  /** The dashboard then sends the file to Medusa's own route. */
  async getPresignedUploadUrl(file: FileTypes.ProviderGetPresignedUploadUrlDTO) {
    return { url: "/admin/uploads", key: file.filename }
  }

  async #store(key: string, content: Buffer): Promise<FileTypes.ProviderFileResultDTO> {
    await writeFile(await this.#place(key), content, { flag: "wx", mode: 0o640 })
    return { key, url: addressOf(key) }
  }

  /** Where a key lies. Keys come back from outside, so only the two forms we make have a place. */
  async #place(key: string): Promise<string> {
    const own = path.basename(key)
    if (!PICTURE_KEY.test(own) && !PRIVATE_KEY.test(own)) throw fileNotFound(key)
    const folder = path.join(this.#folder, PRIVATE_KEY.test(own) ? "private" : "pictures")
    await mkdir(folder, { recursive: true })
    return path.join(folder, own)
  }
}

/** A path on whatever host is asked; the operator's files lie behind the dashboard's login. */
function addressOf(key: string): string {
  return PRIVATE_KEY.test(key) ? `/admin/private-files/${key}` : `/media/${key}`
}

function name(): string {
  return randomBytes(16).toString("hex")
}

function privateKey(filename: string): string {
  const extension = /\.[a-z0-9]{1,8}$/.exec(filename.toLowerCase())?.[0] ?? ""
  return `private-${name()}${extension}`
}

/** Medusa's routes send base64, its exports plain text. */
function contentOf(content: string): Buffer {
  const decoded = Buffer.from(content, "base64")
  return decoded.toString("base64") === content ? decoded : Buffer.from(content, "utf8")
}
