import { createServer, type Server } from "node:http"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { developPhotograph, PhotographError } from "./photograph.ts"

let server: Server
let origin: string

/** Stands for the backend on the wire: the network is the edge, everything behind it is real. */
beforeAll(async () => {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#a52c20" } })
    .withExif({ IFD0: { Copyright: "somebody" } })
    .jpeg()
    .toBuffer()
  server = createServer((request, response) => {
    const send = (type: string, body: Buffer | string) =>
      response.writeHead(200, { "content-type": type }).end(body)
    if (request.url === "/media/photo.jpg") return send("image/jpeg", photo)
    if (request.url === "/media/drawing.svg")
      return send("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    if (request.url === "/media/liar.jpg") return send("image/jpeg", "<script>alert(1)</script>")
    if (request.url === "/media/huge.jpg") return send("image/jpeg", Buffer.alloc(16 * 1024 * 1024))
    return response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

describe("developPhotograph", () => {
  it.each(["avif", "webp", "jpeg"] as const)(
    "makes a smaller %s without what the camera noted",
    async (format) => {
      const picture = await sharp(await developPhotograph(origin, "photo.jpg", 320, format)).metadata()
      expect([picture.width, picture.height]).toEqual([320, 213])
      expect(picture.format).toBe(format === "avif" ? "heif" : format)
      expect(picture.exif).toBeUndefined()
    },
  )

  it("makes nothing larger than it was", async () => {
    const picture = await sharp(await developPhotograph(origin, "photo.jpg", 1280, "webp")).metadata()
    expect(picture.width).toBe(900)
  })

  it.each(["drawing.svg", "liar.jpg", "huge.jpg", "missing.jpg"])("has no picture for %s", async (key) => {
    await expect(developPhotograph(origin, key, 320, "webp")).rejects.toMatchObject({ status: 404 })
  })

  it("says that the backend is away", async () => {
    const away = developPhotograph("http://127.0.0.1:9", "photo.jpg", 320, "webp")
    await expect(away).rejects.toBeInstanceOf(PhotographError)
    await expect(away).rejects.toMatchObject({ status: 503 })
  })
})
