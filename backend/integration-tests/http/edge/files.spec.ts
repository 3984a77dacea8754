import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeOperator, type Operator } from "../../factories/make-operator"

/** One red pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let operator: Operator
    const stored: string[] = []

    const upload = (name: string, content: Buffer | string, type: string) => {
      const form = new FormData()
      form.append("files", new File([new Uint8Array(Buffer.from(content))], name, { type }))
      return operator.post("/uploads", form)
    }
    const read = (path: string) => fetch(`${api.defaults.baseURL}${path}`)

    beforeEach(async () => {
      operator = await makeOperator(getContainer(), api)
    })

    afterEach(async () => {
      await getContainer().resolve(Modules.FILE).deleteFiles(stored.splice(0))
    })

    it("keeps a picture under a key and shows it to everybody, whatever it was called", async () => {
      const { status, files } = await upload("../../红枣.svg", PNG, "image/svg+xml")
      expect(status).toBe(200)
      const [file] = files
      stored.push(file.id)
      expect(file.url).toMatch(/^\/media\/[0-9a-f]{32}\.png$/)
      const answer = await read(file.url)
      expect(answer.headers.get("content-type")).toBe("image/png")
      expect(answer.headers.get("cache-control")).toContain("immutable")
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG)
    })

    it("refuses what only says that it is a picture, and what is too large for one", async () => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
      expect((await upload("a.svg", svg, "image/svg+xml")).status).toBe(400)
      expect((await upload("a.png", "<script>alert(1)</script>", "image/png")).status).toBe(400)
      const large = Buffer.concat([PNG, Buffer.alloc(5 * 1024 * 1024)])
      expect((await upload("a.png", large, "image/png")).status).toBe(400)
    })

    it("shows private files to the operator alone", async () => {
      const container = getContainer().resolve(Modules.FILE)
      const file = await container.createFiles({
        filename: "orders.csv",
        mimeType: "text/csv",
        content: Buffer.from("number,mobile").toString("base64"),
        access: "private",
      })
      stored.push(file.id)
      expect(file.url).toBe(`/admin/private-files/${file.id}`)
      for (const path of [`/media/${file.id}`, `/static/private/${file.id}`, `/STATIC/private/${file.id}`]) {
        expect({ path, status: (await read(path)).status }).toEqual({ path, status: 404 })
      }
      expect((await read(file.url)).status).toBe(401)
      expect((await operator.get(`/private-files/${file.id}`)).status).toBe(200)
      expect((await operator.get("/private-files/private-..%2f..%2fpackage.json")).status).toBe(404)
    })
  },
})
