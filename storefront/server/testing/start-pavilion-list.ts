import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Pavilion } from "@pavilion/contracts"
import { makePavilion } from "./make-pavilion.ts"

export interface PavilionList {
  url: string
  /** What `GET /pavilions` answers from now on; null stands for a backend that is broken. */
  answer: (pavilions: Pavilion[] | null) => void
  stop: () => Promise<void>
}

/** A real HTTP server in the place of the backend, for the one list that the storefront's server reads. */
export async function startPavilionList(): Promise<PavilionList> {
  let pavilions: Pavilion[] | null = [
    makePavilion("qinyang"),
    makePavilion("xixian", { is_default: true }),
    makePavilion("xinzheng"),
  ]
  const server = createServer((request, response) => {
    const known = request.url === "/pavilions" && pavilions !== null
    response.writeHead(known ? 200 : 500, { "content-type": "application/json" })
    response.end(JSON.stringify(known ? { pavilions } : { code: "unknown" }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (next) => {
      pavilions = next
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
