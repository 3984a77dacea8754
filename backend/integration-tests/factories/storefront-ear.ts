import { createHmac } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

interface Heard {
  tags: string[]
  at: number
  signed: boolean
}

/** A storefront that only listens: takes purges over real HTTP and remembers them. */
export class StorefrontEar {
  readonly heard: Heard[] = []
  /** How many purges it refuses before it takes one. */
  refusals = 0
  private server: Server | null = null

  /** @returns its address, which has to be in the environment before the backend starts */
  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        if (this.refusals > 0) {
          this.refusals--
          response.writeHead(503).end()
          return
        }
        const body = Buffer.concat(chunks).toString()
        const time = String(request.headers["x-pavilion-time"])
        const signature = createHmac("sha256", process.env.INNER_SECRET!)
          .update(`${time}.${body}`)
          .digest("hex")
        this.heard.push({
          tags: (JSON.parse(body) as { tags: string[] }).tags,
          at: performance.now(),
          signed:
            request.url === "/internal/purge" &&
            request.headers["x-pavilion-signature"] === signature &&
            Math.abs(Date.now() / 1000 - Number(time)) < 5,
        })
        response.writeHead(200).end()
      })
    })
    await new Promise<void>((resolve) => this.server!.listen(0, "127.0.0.1", resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((resolve) => this.server?.close(resolve))
  }

  /** Waits until a purge of this tag is heard. @returns when, on the clock of `performance.now()` */
  async hears(tag: string, withinMs = 15_000): Promise<number> {
    const until = performance.now() + withinMs
    for (;;) {
      const one = this.heard.find(({ tags }) => tags.includes(tag))
      if (one) return one.at
      if (performance.now() > until)
        throw new Error(`No purge of ${tag}; heard ${JSON.stringify(this.tags())}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Every tag heard so far, sorted. */
  tags(): string[] {
    return [...new Set(this.heard.flatMap(({ tags }) => tags))].toSorted()
  }
}
